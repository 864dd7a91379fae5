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
        dealt = do("assign", "--round", FINAL, "--seed", 3, statuses=(0, 1))
        self.pairs = [(one["entry"], one["expert"]) for one in dealt["assigned"]]

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

    def key_in(self, round_code, pairs):
        for table in write_scores(self.tables, self.rubrics, round_code, pairs, self.categories, name="city"):
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
