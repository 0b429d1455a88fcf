"""Reading and writing workbooks and tables: grids, columns, forms, values, exports, blank forms."""
