"""Native charts of a sheet's own rows, drawn by the spreadsheet program itself."""

from typing import TYPE_CHECKING

from mentordesk.spreadsheets.sheets import Chart, Sheet

if TYPE_CHECKING:
    from openpyxl.chart import BarChart, LineChart
    from openpyxl.chart.label import DataLabelList
    from openpyxl.worksheet.worksheet import Worksheet

COLOURS = ("14373F", "B5532D", "6A9FB5", "D9A441", "7A8B99")
_WIDTH_CM, _HEIGHT_CM = 16, 8


def add_charts(page: "Worksheet", sheet: Sheet) -> None:
    """Draw a sheet's charts beside its rows; a chart without rows is left out."""
    for chart in sheet.charts:
        if chart.rows:
            _add(page, chart)


def _add(page: "Worksheet", chart: Chart) -> None:
    from openpyxl import chart as shapes  # noqa: PLC0415 - only when a workbook is made

    drawn = shapes.LineChart() if chart.kind == "line" else _bars(shapes.BarChart(), chart)
    last = chart.rows + 1
    values = shapes.Reference(page, min_col=2, max_col=1 + chart.columns, min_row=1, max_row=last)
    drawn.add_data(values, titles_from_data=True)
    drawn.set_categories(shapes.Reference(page, min_col=1, min_row=2, max_row=last))
    _finish(drawn, chart)
    drawn.dataLabels = _labels(shapes.label.DataLabelList())
    page.add_chart(drawn, chart.beside)


def _bars(bars: "BarChart", chart: Chart) -> "BarChart":
    bars.type = "bar" if chart.kind == "bar" else "col"
    bars.gapWidth = 60
    if chart.stacked:
        bars.grouping, bars.overlap = "stacked", 100
    return bars


def _finish(drawn: "BarChart | LineChart", chart: Chart) -> None:
    drawn.title, drawn.width, drawn.height = chart.title, _WIDTH_CM, _HEIGHT_CM
    # Left unset, newer Excel and LibreOffice hide the axes openpyxl writes.
    drawn.x_axis.delete = drawn.y_axis.delete = False
    if chart.kind == "bar":
        drawn.x_axis.scaling.orientation = "maxMin"  # the first row on top, as in the table
    drawn.y_axis.scaling.min = 0
    drawn.y_axis.number_format = "0"
    if chart.columns == 1:
        drawn.legend = None
    elif drawn.legend is not None:
        drawn.legend.position = "b"
    for series, colour in zip(drawn.series, COLOURS, strict=False):
        series.graphicalProperties.solidFill = colour
        series.graphicalProperties.line.solidFill = colour


def _labels(labels: "DataLabelList") -> "DataLabelList":
    labels.showVal = True
    # Every other flag said as well: an unset one is on in some programs.
    labels.showCatName = labels.showSerName = labels.showLegendKey = labels.showPercent = False
    return labels
