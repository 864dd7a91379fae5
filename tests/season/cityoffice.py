# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the city does, from the counties' lists to the awards, the objections and the certificates."""

from materials import make_materials
from office import Office, Wrong, groups_with_lines
from scores import write_scores

DESIGN, FINAL = "design", "final"
PACKED = 12  # experts who score on their own laptops; the others' sheets come as tables
CHAIR, CLERK, SUPERVISOR = "示例组长", "示例计分员", "示例监督员"


class CityOffice:
    def __init__(self, cli, folder, clock, city, tables, rubrics):
        self.cli = cli
        self.shelf = folder
        self.clock = clock
        self.city = city
        self.tables = tables
        self.rubrics = rubrics
        self.office = Office(cli, folder / "city", clock, "")
        self.categories = {lesson.code: lesson.category for lesson in city.lessons}
        self.pairs = []

    def chapter(self, name):
        self.office.chapter = name
        return self.office.do

    def prepare(self):
        do = self.chapter("city: tables")
        do("new", self.office.folder, "--profile", "zhengzhou-2023")
        do("import", "units", self.tables / "units.csv")
        do("import", "nodes", self.tables / "nodes.csv")
        do("import", "quotas", self.tables / "quotas-annex3.csv", "--track", "subject-special")
        do("import", "quotas", self.tables / "quotas-annex4.csv", "--track", "experiment")
        do("import", "bans", self.tables / "bans.csv")
        do("import", "experts", self.tables / "experts.csv")
        do("import", "entries", self.tables / "entries-direct.csv")
        do("recommend", "--level", "school", "--all", statuses=(0, 1))  # some schools are over their tenth

    def receive(self, counties):
        do = self.chapter("city: the counties' lists")
        for county in counties:
            taken = do("receive", county.list, "--trust", county.key)
            if taken["files"][0]["left"]:
                raise Wrong(f"{county.name}: {taken['files'][0]}")
        if over := [line for line in do("quota", changes=False) if line["over"]]:
            raise Wrong(f"over the quota: {over[:2]}")

    def screen_designs(self):
        do = self.chapter("city: designs of direct schools")
        if not self.city.direct:
            return
        pairs = do("assign", "--round", DESIGN, "--seed", 2, statuses=(0, 1))["assigned"]
        self.key_in(DESIGN, [(one["entry"], one["expert"]) for one in pairs])
        self.decide_lines(DESIGN)
        do("close", "--round", DESIGN, "--by", CHAIR)

    def take_in_materials(self, papers):
        do = self.chapter("city: materials and checks")
        lessons = [le for le in self.city.lessons if le.category == "subject"][: papers]
        do("attach", make_materials(self.shelf / "handed-in", lessons), "--accept-likely", statuses=(0, 1))
        do("check", statuses=(0, 1), changes=False)
        do("check", "--as-known", statuses=(0, 1), changes=False)
        county = self.city.counties[0]
        do("cure", "--unit", county, "--due", "2099-09-20 18:00", "--by", CLERK, statuses=(0, 1))
        do("papers", "--unit", county, "--complete", "--from", "示例送件人", "--by", CLERK, statuses=(0, 1))

    def assign(self):
        do = self.chapter("city: panels and dealing")
        do("panel", "propose", "--round", FINAL, "--size", 5, "--store", statuses=(0, 1))
        do("numbers", "--round", FINAL, "--give")
        dealt = do("assign", "--round", FINAL, "--seed", 3, statuses=(0, 1))
        self.pairs = [(one["entry"], one["expert"]) for one in dealt["assigned"]]
        self.replace_one_who_is_ill()

    def replace_one_who_is_ill(self):
        ill = self.pairs[0][1]
        own = {pair for pair in self.pairs if pair[1] == ill}
        done = self.office.do("replace", "--round", FINAL, "--expert", ill, "--reason", "住院", statuses=(0, 1))
        given = {(one["entry"], one["expert"]) for one in done["given"]}
        if {entry for entry, _ in given} - {entry for entry, _ in own}:
            raise Wrong(f"{ill} was replaced, and others' entries were dealt anew: {done}")
        self.pairs = sorted((set(self.pairs) - own) | given)

    def exchange_packages(self):
        do = self.chapter("city: packages out, score files back")
        experts = sorted({expert for _, expert in self.pairs})[:PACKED]
        chosen = [option for expert in experts for option in ("--expert", expert)]
        packed = do("pack", "--round", FINAL, *chosen, "--out", self.shelf / "packages")
        files = []
        for package in packed:
            files.append(self.score_at_home(package))
        self.chapter("city: packages out, score files back")("collect", *files)

    def score_at_home(self, package):
        """On the expert's own laptop."""
        home = self.shelf / "homes" / package["expert"]
        home.mkdir(parents=True)
        laptop = Office(self.cli, package["path"], self.clock, "experts: fill and seal", home)
        own = [pair for pair in self.pairs if pair[1] == package["expert"]]
        for table in write_scores(home, self.rubrics, FINAL, own, self.categories, name=package["expert"]):
            laptop.call("fill", package["path"], "--from", table)
        file = self.shelf / f"{package['expert']}.lxscores"
        laptop.call("seal", package["path"], "--out", file, "--final")
        return file

    def key_in_the_rest(self):
        self.chapter("city: scores keyed from paper")
        packed = set(sorted({expert for _, expert in self.pairs})[:PACKED])
        self.key_in(FINAL, [pair for pair in self.pairs if pair[1] not in packed])

    def key_in(self, round_code, pairs, veto=""):
        for table in write_scores(self.tables, self.rubrics, round_code, pairs, self.categories, name="city", veto=veto):
            self.office.do("import", "scores", table)

    def decide_lines(self, round_code):
        award = self.office.do("award", "--round", round_code, statuses=(0, 1), changes=False)
        while lines := list(groups_with_lines(award)):
            for group, level in lines:
                self.office.do(
                    "line", "--round", round_code, "--group", group, "--level", level, "--include",
                    "--by", CHAIR, "--reason", "并列一并列入", changes=False,
                )  # fmt: skip
            award = self.office.do("award", "--round", round_code, statuses=(0, 1), changes=False)
        self.office.verify()
        return award

    def settle(self):
        """What comes between the last sheet and the closing: an expert falls ill, a veto, a late withdrawal, undecided lines."""
        do = self.chapter("city: settling")
        do("returns", "--round", FINAL, statuses=(0, 1), changes=False)
        do("matrix", "--round", FINAL, statuses=(0, 1), changes=False)
        do("missing", "--round", FINAL, statuses=(0, 1), changes=False)
        tally = do("tally", "--round", FINAL, changes=False)
        ranked = [entry for group in tally["groups"] for entry in group["entries"] if entry["rank"]]
        self.decide_veto(ranked[-1]["code"])
        flagged = [entry["code"] for entry in ranked if entry["flags"]][:2]
        for code in flagged:
            self.review_again(code)
        self.withdraw(tally)
        do("stats", "--round", FINAL, statuses=(0, 1), changes=False)
        self.decide_lines(FINAL)

    def decide_veto(self, code):
        """An expert proposed one on paper; a second person refuses it."""
        expert = next(expert for entry, expert in self.pairs if entry == code)
        self.key_in(FINAL, [(code, expert)], veto="V2")
        self.office.do("veto", code, "--item", "V2", "--round", FINAL, "--refuse", "--by", CHAIR, "--reason", "属口误")

    def review_again(self, code):
        added = self.office.do("rereview", "--round", FINAL, "--entry", code, "--reason", "分差超过限度")
        self.key_in(FINAL, [(code, added["expert"])])

    def withdraw(self, tally):
        """The first of the largest group withdraws: somebody of its unit may move up into the place that is free."""
        largest = max(tally["groups"], key=lambda group: len(group["entries"]))
        leaver = largest["entries"][0]["code"]
        left = self.office.do("recommend", "--withdraw", leaver, "--reason", "教师本人申请退出")
        if leaver not in left["moved"]:
            raise Wrong(f"{leaver} did not withdraw: {left}")

    def confirm(self):
        shown = self.office.do("confirm", "--round", FINAL, changes=False)
        for role, name in (("chair", CHAIR), ("clerk", CLERK), ("supervisor", SUPERVISOR)):
            self.office.do(
                "confirm", "--round", FINAL, "--role", role, "--by", name, "--count", shown["entries"],
                "--code", shown["code"], changes=False,
            )  # fmt: skip

    def close(self):
        do = self.chapter("city: closing")
        self.confirm()
        do("close", "--round", FINAL, "--by", CHAIR)
        self.expect_refusal("tally stays as it is", "assign", "--round", FINAL)

    def expect_refusal(self, what, command, *arguments):
        try:
            self.office.do(command, *arguments, changes=False)
        except Wrong:
            return
        raise Wrong(f"{command} was not refused although {what}")

    def publish(self):
        do = self.chapter("city: public notice and objections")
        do("publicity", "--round", FINAL, "--from", "2023-10-09", "--to", "2023-10-13", "--by", CLERK)
        code = self.awarded()[0]
        number = do(
            "objection", "add", "--round", FINAL, "--entry", code, "--by", "示例来信人", "--text", "请核对该作品得分",
            "--on", "2023-10-10", "--due", "2023-10-20",
        )["number"]  # fmt: skip
        refused = do("publish", "--round", FINAL, "--by", CHAIR, "--on", "2023-10-16", statuses=(1,), changes=False)
        if refused["published"]:
            raise Wrong("the list was published although an objection is open")
        do("objection", "decide", number, "--outcome", "rejected", "--by", CHAIR, "--reason", "复核评分表，得分无误")
        do("publish", "--round", FINAL, "--by", CHAIR, "--on", "2023-10-16")

    def correct_and_close_again(self):
        """A line was decided wrongly: the round is opened again, an award changed by hand, and version 2 closed."""
        do = self.chapter("city: second version")
        do("reopen", "--round", FINAL, "--by", CHAIR, "--reason", "复核发现一件作品奖项有误")
        code = self.awarded()[-1]
        do("change-award", code, "--round", FINAL, "--award", "none", "--by", CHAIR, "--reason", "材料与申报不符")
        self.decide_lines(FINAL)
        self.confirm()
        do("close", "--round", FINAL, "--by", CHAIR)
        lists = do("compare", "--round", FINAL, changes=False)
        if code not in [entry["code"] for entry in lists["changed"]]:
            raise Wrong(f"the comparison does not name {code}: {lists['changed'][:2]}")

    def awarded(self, key="award"):
        award = self.office.do("award", "--round", FINAL, changes=False)
        return [entry["code"] for group in award["groups"] for entry in group["entries"] if entry[key]]

    def honour(self):
        do = self.chapter("city: honours")
        units = do("honours", changes=False)
        if not units:
            raise Wrong("no facts of units")
        do("honours", "--grant", self.city.counties[0], "--by", CHAIR, "--reason", "组织工作突出")
        do("hours", changes=False)
        issued = do("certificates", "--issue", "--round", FINAL, "--by", CLERK)["issued"]
        do("certificates", "--void", issued[0], "--by", CLERK, "--reason", "姓名印错")
        do("certificates", "--reissue", issued[1], "--by", CLERK, "--reason", "证书遗失")
        do("certificates", "--round", FINAL, changes=False)

    def send_on(self, counties):
        do = self.chapter("city: upward, and answers to the counties")
        if upward := self.awarded("recommended"):  # a tenth of small groups is nobody
            do("recommend", "--level", "city", *upward)
            do("send", "--level", "city", "--out", self.shelf / "city.lxrec")
        for county in counties:
            answer = self.shelf / f"answer-{county.name}.lxrec"
            sent = do("answer", "--to", county.name, "--out", answer)
            county.office.chapter = self.office.chapter
            # Who withdrew later stays in the county's closed round, and that is told.
            county.office.do("receive", answer, "--trust", sent["fingerprint"], statuses=(0, 1))
        archive = self.shelf / "final.lxresult"
        do("archive", "--round", FINAL, "--out", archive)
        if not do("verify", archive, changes=False)["ok"]:
            raise Wrong("the archive does not hold")

    def print_lists(self):
        do = self.chapter("city: lists")
        for form in ("award-list", "score-summary", "recommendation-list", "public-notice"):
            for suffix in ("pdf", "xlsx"):
                do("print", form, "--round", FINAL, "--out", self.shelf / f"{form}.{suffix}", changes=False)
        do("audit", changes=False)
        do("find", self.city.lessons[0].title, changes=False)
