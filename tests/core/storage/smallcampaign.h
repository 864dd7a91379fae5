// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/expertstore.h"
#include "core/storage/roundstore.h"
#include "core/storage/sheetstore.h"
#include "tests/core/storage/shelf.h"

namespace linxuan::samples {

// A campaign of one row of each kind: 甲县 with 甲一小, entry A1, expert E1, an open round "final"
// with rubric R of two criteria of 10 points, a panel, and a submitted sheet of 8 and 9 points.
struct SmallCampaign
{
    explicit SmallCampaign(Shelf &shelf)
    {
        using namespace Qt::StringLiterals;
        Database &database = shelf.database();
        Transaction transaction = must(Transaction::begin(database));
        AuditTrail trail = shelf.trail();
        county.id = UnitId::create();
        county.name = u"甲县"_s;
        county.kind = UnitKind::County;
        school.id = UnitId::create();
        school.name = u"甲一小"_s;
        school.parent = county.id;
        CatalogueStore catalogue(database);
        must(catalogue.insert(county, 0));
        must(catalogue.insert(school, 1));
        entry.id = EntryId::create();
        entry.code = u"A1"_s;
        entry.title = u"课题"_s;
        entry.teacher = u"示例"_s;
        entry.school = school.id;
        entry.unit = county.id;
        entry.stage = u"小学"_s;
        entry.subject = u"数学"_s;
        must(EntryStore(database).insert({entry}));
        expert.id = ExpertId::create();
        expert.code = u"E1"_s;
        expert.name = u"评委"_s;
        expert.subjects = QStringList{u"数学"_s};
        must(ExpertStore(database).insert(expert));
        addRound(database, trail);
        must(trail.append(u"campaign.create"_s, {}, {}));
        must(trail.finish());
        must(transaction.commit());
        county.revision = school.revision = entry.revision = expert.revision = round.revision = 1;
    }

    Unit county;
    Unit school;
    Entry entry;
    Expert expert;
    Rubric rubric;
    Round round;
    Panel panel;
    ScoreSheet sheet;

private:
    void addRound(Database &database, AuditTrail &trail)
    {
        using namespace Qt::StringLiterals;
        rubric.id = RubricId::create();
        rubric.code = u"R"_s;
        rubric.name = u"评价表"_s;
        RubricSection section{u"教学过程"_s, {}};
        for (const QString &code : {u"C1"_s, u"C2"_s}) {
            Criterion criterion;
            criterion.code = code;
            criterion.name = u"指标"_s + code;
            criterion.descriptor = u"说明"_s;
            criterion.full = Points::whole(10);
            section.criteria.push_back(criterion);
        }
        rubric.sections = {section};
        round.id = RoundId::create();
        round.code = u"final"_s;
        round.name = u"市级评审"_s;
        RoundStore rounds(database);
        must(rounds.insert(rubric, trail));
        must(rounds.insert(round, 0, trail));
        must(rounds.setRubric(round.id, Category::Subject, rubric.id, trail));
        panel = {PanelId::create(),
                 round.id,
                 {Category::Subject, u"小学"_s, u"数学"_s},
                 {{expert.id, true}}};
        must(rounds.insert(panel, trail));
        sheet.round = round.id;
        sheet.entry = entry.id;
        sheet.expert = expert.id;
        sheet.rubric = rubric.id;
        sheet.state = SheetState::Submitted;
        sheet.points = {Points::whole(8), Points::whole(9)};
        sheet.submittedAt = noon();
        must(SheetStore(database).insert({sheet}, trail));
    }
};

} // namespace linxuan::samples
