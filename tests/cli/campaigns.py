# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Campaigns to print from: the sample carried to its end, and ones that strain every form."""

import csv
import json
from pathlib import Path

from office import answer, run

PROFILE = Path(__file__).resolve().parents[2] / "resources" / "profiles" / "zhengzhou-2023.json"
FINAL = ("--round", "final")

# Characters beyond U+FFFF stand here and there: fonts must be found for them.
TEACHERS = ("李示例", "王㛃𬭼", "阿卜杜热合曼·买买提江", "古丽·米热", "𠮷田𬱖", "欧阳占位", "Anne-Marie O’Brien",
            "司马示例·阿依古丽江", "㛃", "赵𫟹")
TITLES = ("光的反射", "探究“浮力大小与哪些因素有关”——以水、盐水、酒精三种液体为例的分组对比实验教学设计与数字化传感器数据采集及课后拓展应用（第二课时）",
          "Unit 3 Where did you go on vacation? Section A（Grammar Focus–4c）", "CO₂的制取：H₂SO₄与Na₂CO₃能用吗？",
          "《“一带一路”与我》", "二次函数y＝ax²＋bx＋c（a≠0）的图象和性质", "读𠮷字", "圆",
          "https://example.org/a/very/long/address/without/any/space/in/it",
          "认识几点几分；比较数的大小：＞、＜、＝；用“凑十法”计算9加几的进位加法并说一说自己是怎样想的")
SCHOOLS = ("实验小学", "第一初级中学", "市属国家级示范性普通高级中学附属实验学校（东校区·双语部）", "特殊教育学校")
REMARK = "周一至周五在办公室\n急事请打值班电话\n寒暑假另行通知，以市局文件为准"
STAGES = ("小学", "初中", "高中")
SUBJECTS = ("语文", "数学", "英语", "物理", "化学", "生物学", "历史", "地理", "科学", "音乐", "美术", "体育与健康",
            "信息科技", "劳动")


def must(*arguments):
    status, out, err = run(*arguments)
    assert status in (0, 1), (arguments, status, err)
    return out


def profile(path, **awards):
    """The city's profile with one rubric for all and a prize for every entry."""
    made = json.loads(PROFILE.read_text(encoding="utf-8"))
    made["eligibility"].update(unique_node=False, unique_teacher=False)
    for level, ratio in zip(made["awards"]["levels"], (2000, 3000, 5000)):
        level["ratio"] = ratio
        level["rounding"] = "nearest"
    made["awards"]["tie_at_line"] = "include"
    made["awards"].update(awards)
    made["tally"].update(trim_from=4, rank_on="rounded")
    for each in made["rounds"]:
        each["rubrics"] = {category: "A" for category in each["rubrics"]}
    path.write_text(json.dumps(made, ensure_ascii=False), encoding="utf-8")
    return path


def table(path, head, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        writer.writerows(rows)
    return path


def own_name(number):
    """No two alike, of few characters."""
    family, *given = (number // 20 ** place % 20 for place in range(4))
    return "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许"[family] + "".join("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"[one] for one in given)


class Office:
    """A campaign of made-up units, filled through `import`."""

    def __init__(self, folder, counties, direct, teachers=186):
        self.folder = folder
        self.tables = folder.parent / (folder.name + "-tables")
        self.tables.mkdir()
        self.counties = [f"第{number}县" if number % 5 else f"第{number}高新技术产业开发区（自由贸易试验片区）"
                         for number in range(1, counties + 1)]
        self.direct = [f"市第{number}中学" if number % 2 else f"市第{number}外国语学校（含国际部和南校区）"
                       for number in range(1, direct + 1)]
        self.schools = {county: [county + school for school in SCHOOLS] for county in self.counties}
        must("new", folder, "--profile", profile(self.tables / "profile.json"))
        rows = [[county, "区县", "", "", ""] for county in self.counties]
        rows += [[school, "直属校", "", "完全中学", teachers] for school in self.direct]
        kinds = ("小学", "初中", "完全中学", "特殊教育学校")
        for county, schools in self.schools.items():
            rows += [[school, "学校", county, kind, ""] for school, kind in zip(schools, kinds)]
        self.take("units", ["单位名称", "单位类型", "上级单位", "学校类型", "在职教师数"], rows)

    def take(self, kind, head, rows, *options):
        report = answer("import", kind, table(self.tables / f"{kind}.csv", head, rows), "-w", self.folder, *options)
        assert report["rejected"] == [], report["rejected"][:3]
        return report

    def entries(self, groups, each, name=lambda number: TEACHERS[number % len(TEACHERS)]):
        """So many entries of each group of (category, stage, subject); gives their codes."""
        head = ("作品编号 类别 课题 教师姓名 学校 区县 学段 学科 年级 教材版本 册次 课程节点编号 性别 职称 电话 "
                "辅导教师 实验类型").split()
        places = [(school, "") for school in self.direct]
        places += [(school, county) for county in self.counties for school in self.schools[county]]
        rows = []
        for group in groups:
            for _ in range(each):
                number = len(rows)
                school, county = places[number % len(places)]
                code = f"{group[0][0]}{number + 1:05}" if number % 7 else f"ZZ-2023-SUBJ-{number + 1:07}"
                title = TITLES[number % len(TITLES)]
                rows.append([code, group[0], f"{title}{number}" if number >= len(TITLES) else title,
                             name(number), school, county, *group[1:], "九年级", "人教版（2022年审定）",
                             "上册", f"N{number:09}", "女", "中小学高级教师", f"138{number:08}",
                             TEACHERS[(number + 3) % len(TEACHERS)], "分组实验"])
        self.take("entries", head, rows)
        return [row[0] for row in rows]

    def experts(self, count):
        codes = [f"E{number:03}" for number in range(1, count + 1)]
        self.take("experts", ["评委编号", "姓名", "单位", "学科"],
                  [[code, f"评委·示例·依米提{number}", "示例师范大学", SUBJECTS[number % len(SUBJECTS)]]
                   for number, code in enumerate(codes)])
        return codes

    def recommend(self):
        for level in ("school", "county"):
            must("recommend", "--level", level, "--all", "-w", self.folder, "--reason", "全部报送")

    def scores(self, codes, experts, sheets):
        full = (10, 10, 15, 15, 10, 15, 10, 5, 10)
        names = ("教学目标科学合理 教学内容组织科学 教学环节流畅紧凑 教学方法策略适切 信息技术融合有效 教学设计明确恰当 "
                 "作业练习规范科学 资源完整 摄制规范").split()
        rows = []
        for number, code in enumerate(codes):
            for sheet in range(sheets):
                points = [most - ((number * 7 + sheet * 3 + place) % 9) / 2 for place, most in enumerate(full)]
                rows.append(["final", code, experts[(number + sheet) % len(experts)], *points, REMARK.replace("\n", "；")])
        self.take("scores", ["轮次", "作品编号", "评委编号", *names, "评语"], rows, "--assign")

    def end(self):
        must("close", "-w", self.folder, *FINAL, "--by", "组长甲")
        must("certificates", "-w", self.folder, "--issue", *FINAL, "--by", "办公室")


def sample(folder):
    """The sample campaign to its end: closed, with letters, receipts, contacts and certificates."""
    here = ("-w", folder)
    must("demo", folder)
    units = [row["unit"] for row in answer("honours", *here)["units"]]
    must("import", "contacts", table(folder / "contacts.csv", "单位 分管领导 科室 联系人 职务 电话 邮箱 备注".split(),
         [[unit, "周示例", "教研室", "吴示例", "主任", f"1380000{number:04}", f"u{number}@example.org", ""]
          for number, unit in enumerate(units)]), *here)
    must("import", "administrators", table(folder / "administrators.csv", "单位 管理员姓名 职务 手机 备注".split(),
         [[unit, "郑示例", "网络管理员", f"1390000{number:04}", ""] for number, unit in enumerate(units)]), *here)
    must("check", *here, "--measure-only")
    must("cure", *here, "--unit", "甲县", "--due", "2099-01-10 18:00", "--by", "王示例", "--out", folder / "cure.pdf")
    must("papers", "B001", *here, "--complete", "--from", "送件人甲", "--by", "收件人乙")
    while lines := answer("award", *here, *FINAL)["lines"]:
        group = "/".join(lines[0][part] for part in ("category", "stage", "subject"))
        must("line", *here, *FINAL, "--group", group, "--level", lines[0]["level"], "--include",
             "--by", "组长甲", "--reason", "合议")
    must("close", *here, *FINAL, "--by", "组长甲")
    for unit in units[:3]:
        must("honours", *here, "--grant", unit, "--reason", "组织有力，材料齐全，报送及时", "--by", "处长甲")
    must("certificates", *here, "--issue", *FINAL, "--by", "办公室")
    must("certificates", *here, "--issue", "--units", "--by", "办公室")
    return folder


def extreme(folder):
    """18 units, 52 groups, and in every column the longest and oddest that offices write."""
    office = Office(folder, 14, 4)
    groups = [(category, stage, subject) for category, subjects in (("学科课程", SUBJECTS[:9]), ("实验教学", SUBJECTS[3:10]))
              for stage in STAGES for subject in subjects]
    groups += [("特殊教育", "特殊教育", subject) for subject in ("生活语文", "生活数学", "康复训练", "唱游与律动")]
    codes = office.entries(groups, 3)
    units = office.counties + office.direct
    for track in ("subject-special", "experiment"):
        columns = [*STAGES, "特殊教育"] if track == "subject-special" else list(SUBJECTS)
        rows = [[unit, *[(number + place) % 12 + 9 for place in range(len(columns))],
                 sum((number + place) % 12 + 9 for place in range(len(columns)))] for number, unit in enumerate(units)]
        office.take("quotas", ["单位", *columns, "合计"], rows, "--track", track)
    people = [(unit, TEACHERS[number % len(TEACHERS)], number) for number, unit in enumerate(units)]
    office.take("contacts", "单位 分管领导 科室 联系人 职务 电话 邮箱 备注".split(),
                [[unit, name, "基础教育教学研究室（教师发展中心）", name, "教研员兼办公室副主任", f"0371-6789{number:04}转8001",
                  f"very.long.mail.address.{number}@jiaoyan.example.org", REMARK] for unit, name, number in people])
    office.take("administrators", "单位 管理员姓名 职务 手机 备注".split(),
                [[unit, name, "信息中心负责人", f"0138{number:08}", REMARK] for unit, name, number in people])
    office.recommend()
    experts = office.experts(30)
    office.scores(codes, experts, 5)
    for unit in units[:9]:
        must("honours", "-w", folder, "--grant", unit, "--reason", REMARK.replace("\n", "；") * 2, "--by", "处长甲")
    first = [code for code in codes if code.startswith("实")]
    must("papers", first[0], "-w", folder, "--complete", "--from", TEACHERS[2], "--by", "收件人乙")
    office.end()
    must("certificates", "-w", folder, "--issue", "--units", "--by", "办公室")
    return folder


def small(folder, entries):
    """No entry at all, or one."""
    office = Office(folder, 1, 1)
    if entries:
        codes = office.entries([("实验教学", "初中", "物理")], entries)
        office.recommend()
        office.scores(codes, office.experts(5), 5)
        office.end()
    return folder


def large(folder, entries=10000):
    """As many experiments as a province has, each with a prize."""
    office = Office(folder, 16, 0)
    groups = [("实验教学", stage, subject) for stage in STAGES for subject in SUBJECTS][:40]
    codes = office.entries(groups, entries // len(groups), own_name)
    office.recommend()
    office.scores(codes, office.experts(60), 3)
    office.end()
    return folder
