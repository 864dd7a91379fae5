# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sample campaign consists of: units, schools, entries, experts. Everything is invented."""

from dataclasses import dataclass, field

SEED = 20230801

# name, kind, teachers, aliases
UNITS = [
    ("甲县", "区县", None, "甲县教育局、甲县教体局"),
    ("乙区", "区县", None, "乙区教育局、乙区教体局"),
    ("丙市", "县市", None, "丙市教育局"),
    ("丁县", "区县", None, "丁县教育局"),
    ("戊区", "区县", None, "戊区教育局"),
    ("己开发区", "开发区", None, "己经开区、己开发区教育局"),
    ("航空港区", "开发区", None, "航空港区教育局"),
    ("示例市第一中学", "直属校", 186, "示例一中、市一中"),
    ("示例市特殊教育学校", "直属校", 47, "示例特教"),
]
DIRECT_KINDS = {"示例市第一中学": "完全中学", "示例市特殊教育学校": "特殊教育学校"}

# county -> (school, kind, teachers)
SCHOOLS = {
    "甲县": [("甲县虚构小学", "小学", 62), ("甲县样本小学", "小学", 88),
           ("甲县示例初中", "初中", 104), ("甲县假设高中", "普通高中", 173)],
    "乙区": [("乙区演示小学", "小学", 96), ("乙区占位小学", "小学", 71),
           ("乙区范例中学", "完全中学", 158), ("乙区样例特教学校", "特殊教育学校", 29)],
    "丙市": [("丙市试用小学", "小学", 83), ("丙市模拟小学", "小学", 57),
           ("丙市草稿初中", "初中", 92), ("丙市例题高中", "普通高中", 141)],
    "丁县": [("丁县举例小学", "小学", 64),
           ("丁县练习九年一贯制学校", "九年一贯制学校", 76), ("丁县示范初中", "初中", 69)],
    "戊区": [("戊区沙盘小学", "小学", 79), ("戊区虚拟初中", "初中", 85),
           ("戊区例证特教学校", "特殊教育学校", 24)],
    "己开发区": [("己开发区空白小学", "小学", 48),
             ("己开发区样张九年一贯制学校", "九年一贯制学校", 90)],
    "航空港区": [("航空港区示意小学", "小学", 51)],
}

# unit -> places by stage; None is an empty cell (no own limit), 0 is none
ANNEX3 = {
    "columns": ["小学", "初中", "高中", "特殊教育"],
    "rows": {"甲县": (8, 3, 2, 0), "乙区": (6, 3, 1, 2), "丙市": (5, 3, 1, 0),
             "丁县": (5, 2, None, 0), "戊区": (5, 2, 1, 1), "己开发区": (4, 2, 0, 0)},
}
ANNEX4 = {
    "columns": ["小学", "初中", "高中"],
    "rows": {"甲县": (2, 1, 1), "乙区": (2, 1, 1), "丙市": (1, 1, 1), "丁县": (1, 1, 0),
             "戊区": (1, 2, 1), "己开发区": (1, 1, 0), "示例市第一中学": (None, 1, 2)},
}


@dataclass
class Entry:
    category: str
    school: str
    stage: str
    subject: str
    title: str
    grade: str
    volume: str
    edition: str
    teacher: str
    role: str = ""  # what the entry shows, see ROLES
    code: str = ""
    unit: str = ""
    node: str = ""
    extra: dict = field(default_factory=dict)


# What single entries are there to show; README.md names their codes.
ROLES = {
    "top": "第一名",
    "tie": "一、二等奖线上并列",
    "veto": "确认的一票否决",
    "recused": "评委 E05 申明回避",
    "node-first": "与另一县重复的课程节点，先推荐",
    "node-second": "重复节点，写明理由后推荐",
    "over-quota": "超出名额，未推荐",
    "late": "迟交，未推荐",
    "banned": "教师在禁参期内，未推荐",
    "excluded": "不参加单位的作品，未推荐",
    "teacher-twice": "同一教师第二件作品，未推荐",
    "spread": "评委总分差超过 15 分",
}
STAYS_OUT = {"over-quota", "late", "banned", "excluded", "teacher-twice"}

_SUBJECT = """
甲县虚构小学|小学|数学|认识周长|三年级|上册|人教版|张示例
甲县虚构小学|小学|数学|分数的初步认识|三年级|上册|人教版|王㛃𬭼
甲县样本小学|小学|数学|倍的认识|三年级|上册|人教版|李样本
甲县样本小学|小学|数学|角的度量|四年级|上册|人教版|赵虚构
甲县样本小学|小学|数学|三角形的内角和|四年级|下册|人教版|钱假设
甲县样本小学|小学|语文|秋天的雨|三年级|上册|统编版|孙占位|node-first
甲县示例初中|初中|数学|勾股定理的证明|八年级|下册|人教版|周范例
甲县示例初中|初中|语文|背影|八年级|上册|统编版|吴模拟
甲县假设高中|高中|物理|自由落体运动|高一|必修第一册|人教版|郑练笔
乙区演示小学|小学|数学|平行四边形的面积|五年级|上册|人教版|阿依努尔·示例|tie
乙区演示小学|小学|数学|小数的意义|四年级|下册|人教版|冯举例
乙区演示小学|小学|语文|草船借箭|五年级|下册|统编版|陈样例
乙区演示小学|小学|语文|落花生|五年级|上册|统编版|陈样例|teacher-twice
乙区占位小学|小学|数学|圆的认识|六年级|上册|人教版|褚草稿|top
乙区占位小学|小学|数学|可能性|五年级|上册|人教版|卫演示|veto
乙区范例中学|初中|数学|一次函数的图象|八年级|下册|人教版|蒋沙盘
乙区范例中学|初中|语文|紫藤萝瀑布|七年级|下册|统编版|沈例证
乙区样例特教学校|特殊教育|生活语文|去超市|三年级|下册|部编培智版|韩样张
乙区样例特教学校|特殊教育|生活适应|我会洗手|一年级|上册|部编培智版|杨试用
丙市试用小学|小学|数学|长方体的认识|五年级|下册|人教版|朱虚拟
丙市试用小学|小学|数学|轴对称图形|四年级|下册|人教版|秦空白
丙市试用小学|小学|数学|植树问题|五年级|上册|人教版|尤草拟|recused
丙市模拟小学|小学|数学|鸡兔同笼|四年级|下册|人教版|许示例
丙市模拟小学|小学|数学|百分数的意义|六年级|上册|人教版|何样本|over-quota
丙市模拟小学|小学|语文|慈母情深|五年级|上册|统编版|吕虚构|spread
丙市草稿初中|初中|数学|平行线的性质|七年级|下册|人教版|施假设
丙市草稿初中|初中|道德与法治|友谊与成长同行|七年级|上册|统编版|张占位
丙市例题高中|高中|数学|函数的单调性|高一|必修第一册|人教版|孔范例
丁县举例小学|小学|数学|千米的认识|三年级|上册|人教版|曹模拟
丁县举例小学|小学|数学|年、月、日|三年级|下册|人教版|严练笔
丁县举例小学|小学|语文|白鹭|五年级|上册|统编版|华举例
丁县举例小学|小学|语文|搭石|五年级|上册|统编版|金样例|late
丁县练习九年一贯制学校|小学|数学|比的意义|六年级|上册|人教版|魏草稿
丁县练习九年一贯制学校|初中|数学|实数|七年级|下册|人教版|陶演示
戊区沙盘小学|小学|数学|圆柱的体积|六年级|下册|人教版|姜沙盘|tie
戊区沙盘小学|小学|数学|负数的认识|六年级|下册|人教版|戚例证
戊区沙盘小学|小学|数学|数与形|六年级|上册|人教版|谢样张
戊区沙盘小学|小学|语文|匆匆|六年级|下册|统编版|邹试用
戊区虚拟初中|初中|数学|轴对称的性质|八年级|上册|人教版|喻虚拟
戊区虚拟初中|初中|语文|春|七年级|上册|统编版|柏空白|banned
戊区例证特教学校|特殊教育|生活语文|我的家|二年级|上册|部编培智版|水草拟
己开发区空白小学|小学|数学|两位数乘两位数|三年级|下册|人教版|窦示例
己开发区空白小学|小学|数学|面积和面积单位|三年级|下册|人教版|章样本
己开发区空白小学|小学|语文|秋天的雨|三年级|上册|统编版|云虚构|node-second
己开发区样张九年一贯制学校|初中|语文|社戏|八年级|下册|统编版|苏假设
航空港区示意小学|小学|数学|条形统计图|四年级|上册|人教版|潘占位|excluded
示例市第一中学|高中|物理|牛顿第一定律|高一|必修第一册|人教版|葛范例
示例市第一中学|高中|数学|等差数列的概念|高二|选择性必修第二册|人教版|奚模拟
示例市特殊教育学校|特殊教育|生活语文|认识交通标志|四年级|上册|部编培智版|范练笔
示例市特殊教育学校|特殊教育|生活适应|整理书包|二年级|下册|部编培智版|彭举例
"""

_EXPERIMENT = """
甲县样本小学|小学|科学|种子发芽需要什么条件|五年级|下册|教科版|郎样例||学生分组实验|鲁演示
甲县示例初中|初中|物理|探究凸透镜成像的规律|八年级|上册|人教版|韦草稿||学生分组实验|
乙区演示小学|小学|科学|摆的快慢|五年级|上册|教科版|昌沙盘||学生分组实验|马例证
乙区范例中学|初中|物理|探究浮力的大小与哪些因素有关|八年级|下册|人教版|苗样张||学生分组实验|
丙市试用小学|小学|科学|电磁铁的磁力|六年级|上册|教科版|凤试用||学生分组实验|
丙市草稿初中|初中|化学|氧气的实验室制取与性质|九年级|上册|人教版|花虚拟||演示实验|方空白
丁县举例小学|小学|科学|水的蒸发和凝结|三年级|上册|教科版|俞草拟||学生分组实验|
戊区虚拟初中|初中|物理|测量小灯泡的电功率|九年级|全一册|人教版|任示例||学生分组实验|
己开发区样张九年一贯制学校|初中|化学|酸碱中和反应|九年级|下册|人教版|袁样本||演示实验|
示例市第一中学|高中|物理|验证机械能守恒定律|高一|必修第二册|人教版|柳虚构||学生分组实验|酆假设
"""


def unit_of(school):
    for county, schools in SCHOOLS.items():
        if any(name == school for name, _, _ in schools):
            return county
    return school  # a direct school recommends by itself


def _read(text, category):
    for line in text.strip().splitlines():
        parts = line.split("|")
        entry = Entry(category, *parts[:8], role=parts[8] if len(parts) > 8 else "")
        if len(parts) > 9:
            entry.extra = {"kind": parts[9], "tutor": parts[10]}
        if entry.stage == "特殊教育":
            entry.category = "特殊教育"
        entry.unit = unit_of(entry.school)
        yield entry


_STAGE_LETTER = {"小学": "X", "初中": "C", "高中": "G", "特殊教育": "T"}
_SUBJECT_CODE = {"数学": "SX", "语文": "YW", "物理": "WL", "科学": "KX", "化学": "HX",
                 "道德与法治": "DF", "生活语文": "SY", "生活适应": "SS"}


def parent_node(entry):
    digits = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
    grade = digits.get(entry.grade[0], {"高一": 10, "高二": 11}.get(entry.grade, 0))
    term = "A" if "上" in entry.volume or "第一" in entry.volume or "全" in entry.volume else "B"
    return f"{_STAGE_LETTER[entry.stage]}{_SUBJECT_CODE[entry.subject]}{grade:02d}{term}"


def entries():
    """All entries with code and node, in the order of the table."""
    everything = list(_read(_SUBJECT, "学科课程")) + list(_read(_EXPERIMENT, "实验教学"))
    counters = {"学科课程": ["A", 0], "实验教学": ["B", 0], "特殊教育": ["C", 0]}
    nodes = {}
    lessons = {}
    for entry in everything:
        counter = counters[entry.category]
        counter[1] += 1
        entry.code = f"{counter[0]}{counter[1]:03d}"
        parent = parent_node(entry)
        key = (parent, entry.title)
        if key not in nodes:
            lessons[parent] = lessons.get(parent, 0) + 1
            nodes[key] = f"{parent}-{lessons[parent]:02d}"
        entry.node = nodes[key]
    return everything


@dataclass
class Expert:
    code: str
    name: str
    unit: str
    subjects: str
    stages: str = ""
    categories: str = ""
    recusal: str = ""  # a role or a unit
    chair: bool = False
    severity: float = 0.0


EXPERTS = [
    Expert("E01", "评委甲一", "示例市教学研究室", "数学", chair=True, severity=0.4),
    Expert("E02", "评委乙二", "示例市教学研究室", "数学", severity=-1.6),
    Expert("E03", "评委丙三", "虚构大学教育学院", "数学、物理", severity=1.3),
    Expert("E04", "评委丁四", "甲县虚构小学", "数学", "小学", "学科课程", severity=2.2),
    Expert("E05", "评委戊五", "虚构大学教育学院", "数学、化学", recusal="recused", severity=-0.7),
    Expert("E06", "评委己六", "示例市实验教学装备中心", "数学、科学", "小学、初中", severity=-2.4),
    Expert("E07", "评委庚七", "示例市教学研究室", "语文、道德与法治", chair=True, severity=0.9),
    Expert("E08", "评委辛八", "示例市教学研究室", "语文、生活语文、生活适应", recusal="丁县",
           severity=-1.2),
    Expert("E09", "评委壬九", "示例市第一中学", "语文、道德与法治、生活语文、生活适应",
           severity=1.1),
    Expert("E10", "评委癸·十", "虚构大学特殊教育系", "语文、道德与法治、生活语文、生活适应",
           severity=-0.5),
    Expert("E11", "评委子十一", "示例市实验教学装备中心", "物理、化学、科学", chair=True,
           severity=0.3),
    Expert("E12", "评委丑十二", "虚构大学实验教学中心", "物理、化学、科学", severity=-0.9),
]

# name, unit, reason, from, until
BANS = [
    ("柏空白", "戊区虚拟初中", "抄袭剽窃（样例）", "2021-10-08", "2026-10-07"),
    ("曹模拟", "丁县举例小学", "抄袭剽窃（样例）", "2017-09-01", "2022-08-31"),
    ("某教师", "丙市草稿初中", "冒名顶替（样例）", "2020年11月2日", "2025年11月1日"),
]
