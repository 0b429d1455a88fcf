"""The typefaces: complete, licensed, small, and able to give a subset of themselves."""

import uharfbuzz as hb

from mentordesk.documents.faces import FALLBACKS, face_for, ignorable, load_face
from mentordesk.resources import resource

FILES = sorted(resource("fonts").glob("*.ttf"))


def test_every_typeface_loads_as_truetype() -> None:
    for path in FILES:
        face = load_face(path.stem)
        assert "glyf" in face.font.face.table_tags, path.name
        assert "fvar" not in face.font.face.table_tags, path.name
        assert face.thousandth > 0


def test_every_family_has_its_licence_and_all_are_small_together() -> None:
    for path in FILES:
        licence = resource("fonts", f"OFL-{path.stem.split('-')[0]}.txt")
        assert "SIL Open Font License" in licence.read_text(encoding="utf-8")
    assert sum(path.stat().st_size for path in FILES) < 9_000_000


def test_the_wanted_face_comes_first_and_fallbacks_are_all_there() -> None:
    garamond = load_face("EBGaramond-Medium")
    assert face_for("Ana", garamond) is garamond
    assert [load_face(name).name for name in FALLBACKS] == list(FALLBACKS)
    chinese = face_for("陳", garamond)
    assert chinese is not None
    assert chinese.name == "NotoSansSC-Regular"
    assert face_for("\U0001f389", garamond) is None


def test_joiners_and_selectors_need_no_glyph() -> None:
    assert all(ignorable(c) for c in "\u200c\u200d\ufe0f")
    assert not ignorable("a")


def test_common_family_names_in_chinese_are_covered() -> None:
    face = load_face("NotoSansSC-Regular")
    names = (
        "王李張刘陳杨黄趙吴周徐孫馬朱胡郭何林高罗鄭梁谢宋唐許邓韓冯曹彭曾蕭田董潘袁蔡蔣余"
        "于杜叶程魏蘇呂丁沈任姚盧傅鍾姜崔譚廖范汪陸金石戴賈韋夏邱方侯鄒熊孟秦白江閻薛尹段"
        "雷龍黎史陶賀毛郝顧龔邵萬覃武錢戰嚴莫孔向常"
    )
    assert face.covers(names)
    assert face.covers("さくらタロウー")


def test_measures_are_in_thousandths() -> None:
    face = load_face("EBGaramond-Regular")
    assert 600 < face.metric("cpht") < 700
    assert face.metric("hasc") > 0 > face.metric("hdsc")
    left, bottom, right, top = face.box()
    assert left < 0 < right
    assert bottom < 0 < top


def test_a_subset_keeps_its_glyphs_under_their_numbers() -> None:
    face = load_face("Inter-Regular")
    number = face.font.get_nominal_glyph(ord("A"))
    small = face.subset({0, number})
    assert len(small) < 30_000
    font = hb.Font(hb.Face(small))
    assert font.get_glyph_h_advance(number) == face.font.get_glyph_h_advance(number)
    assert font.get_glyph_extents(number).width > 0
    assert small == face.subset({0, number})
