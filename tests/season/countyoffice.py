# SPDX-FileCopyrightText: 2026 Linxuan developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a county does: takes its schools' entries in, has the designs judged, chooses within its quota, sends its list."""

from office import Office, groups_with_lines
from scores import write_scores

ROUND = "county"


class CountyOffice:
    def __init__(self, cli, folder, clock, city, tables, rubrics, name):
        self.name = name
        self.office = Office(cli, folder / name, clock, "counties: choose and send")
        self.city = city
        self.tables = tables
        self.rubrics = rubrics
        self.list = folder / f"{name}.lxrec"
        self.key = None

    def choose(self):
        do = self.office.do
        do("new", self.office.folder, "--profile", "zhengzhou-2023")
        do("import", "units", self.tables / "units.csv")
        do("import", "nodes", self.tables / "nodes.csv")
        do("import", "quotas", self.tables / "quotas-annex3.csv", "--track", "subject-special")
        do("import", "quotas", self.tables / "quotas-annex4.csv", "--track", "experiment")
        do("import", "bans", self.tables / "bans.csv")
        do("import", "entries", self.tables / f"entries-{self.name}.csv")
        do("import", "experts", self.tables / f"experts-{self.name}.csv")
        do("recommend", "--level", "school", "--all")
        pairs = do("assign", "--round", ROUND, "--seed", 1)["assigned"]
        self.key_in([(one["entry"], one["expert"]) for one in pairs])
        do("tally", "--round", ROUND, changes=False)
        self.decide_lines()
        do("close", "--round", ROUND, "--by", "示例县主任")
        self.select()

    def select(self):
        """The best within the quota; where equals stand at its end, a person names one of them."""
        chosen = self.office.do("select", "--round", ROUND, statuses=(0, 1))
        waiting = [entry["code"] for entry in chosen["entries"] if entry["choice"] == "undecided"]
        for code in waiting:
            self.office.do("recommend", "--level", "county", code, statuses=(0, 1))

    def key_in(self, pairs):
        categories = {lesson.code: lesson.category for lesson in self.city.lessons}
        folder = self.office.folder
        for table in write_scores(folder, self.rubrics, ROUND, pairs, categories):
            self.office.do("import", "scores", table)

    def decide_lines(self):
        award = self.office.do("award", "--round", ROUND, statuses=(0, 1), changes=False)
        while lines := list(groups_with_lines(award)):
            for group, level in lines:
                self.office.do(
                    "line", "--round", ROUND, "--group", group, "--level", level, "--include",
                    "--by", "示例县主任", "--reason", "并列一并列入", changes=False,
                )  # fmt: skip
            award = self.office.do("award", "--round", ROUND, statuses=(0, 1), changes=False)
        self.office.verify()

    def send(self):
        sent = self.office.do("send", "--level", "county", "--unit", self.name, "--out", self.list)
        self.key = sent["fingerprint"]
