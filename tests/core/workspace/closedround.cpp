// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/workspace/closedround.h"

#include "core/base/digest.h"
#include "core/model/rubricjson.h"
#include "core/storage/campaignstore.h"
#include "core/storage/sheetstore.h"
#include "core/workspace/roundbook.h"
#include "core/workspace/write.h"
#include "tests/support/catch.h"

namespace linxuan::samples {

using namespace Qt::StringLiterals;

void fill(Office &office)
{
    for (const QString &expert : {u"E1"_s, u"E2"_s, u"E3"_s})
        office.addExpert(expert);
    QStringList codes;
    for (int i = 1; i <= 9; ++i)
        codes += u"A%1"_s.arg(i);
    office.addRecommended(codes, u"甲一小"_s);
    office.addRecommended({u"B1"_s, u"B2"_s}, u"乙一小"_s);
    codes += QStringList{u"B1"_s, u"B2"_s};
    int total = 96;
    for (const QString &code : codes) {
        total -= code == u"A2" ? 0 : 1; // as good as A1
        office.score(u"final"_s, code, u"E1"_s, total);
        office.score(u"final"_s, code, u"E2"_s, total - 1);
        office.score(u"final"_s, code, u"E3"_s, total - 3);
    }
    office.proposeVeto(u"final"_s, u"A8"_s, u"E1"_s);
    Reviews reviews(office.workspace());
    must(reviews.decideVeto(must(reviews.vetoes(u"final"_s)).front().id, true, u"组长"_s,
                            u"属实"_s));
    must(Results(office.workspace())
             .changeAward(u"final"_s, u"A4"_s, u"third"_s, u"组长"_s, u"复议"_s));
}

void close(Office &office, const QString &round)
{
    Results results(office.workspace());
    for (bool isOpen = true; isOpen;) {
        isOpen = false;
        for (const GroupAwards &group : must(results.awards(round)).groups) {
            if (group.lines.empty() || isOpen)
                continue;
            must(results.decideLine(round, group.key, group.lines.front().level, TieAtLine::Include,
                                    u"组长"_s, u"合议"_s));
            isOpen = true;
        }
    }
    must(results.close(round, u"组长"_s));
}

QStringList linesOf(const VerifyReport &report)
{
    QStringList lines;
    for (const Problem &problem : report.problems)
        lines += problem.what + u' ' + problem.where;
    return lines;
}

int countOf(const VerifyReport &report, const QString &what)
{
    for (const auto &[name, count] : report.checked) {
        if (name == what)
            return count;
    }
    return -1;
}

Returning::Returning(Office &office, const QString &expert)
    : m_office(office)
    , m_expert(expert)
{
    const RoundBook book = must(openRound(office.workspace(), u"final"_s));
    m_row.serial = QUuid::createUuid();
    m_row.round = book.round.id;
    m_row.expert = office.expert(expert);
    m_row.expertKey = m_key.publicKey();
    m_row.manifest = QByteArray(32, 'm');
    m_row.packedAt = office.workspace().now();
    m_row.packedBy = u"办公室"_s;
    m_row.folder = u"/usb"_s;
    for (const Entry &entry : book.entries)
        m_codes.insert(entry.id, entry.code);
    m_rubric = book.rubrics.at(Category::Subject);
    Write write = must(Write::begin(office.workspace()));
    must(ExchangeStore(write.database()).insert(m_row, write.trail()));
    must(write.commit({}));
}

ScoreFile Returning::scores() const
{
    ScoreFile file;
    file.serial = m_row.serial;
    file.campaign =
        QUuid::fromRfc4122(must(CampaignStore(m_office.workspace().database()).campaign()).key);
    file.round = u"final"_s;
    file.expert = m_expert;
    file.kind = ScoreFileKind::Final;
    file.writtenAt = m_office.workspace().now();
    ReturnedRubric rubric{m_rubric.code, m_rubric.version, sha256(rubricJson(m_rubric)), {}};
    for (const Criterion *criterion : m_rubric.criteria())
        rubric.criteria += criterion->code;
    file.rubrics = {rubric};
    for (const StoredSheet &stored :
         must(SheetStore(m_office.workspace().database()).sheets(m_row.round, m_row.expert))) {
        ReturnedSheet sheet;
        sheet.entry = stored.sheet.entry;
        sheet.code = m_codes.value(sheet.entry);
        sheet.rubric = rubric.digest;
        sheet.draft.points = stored.sheet.points;
        sheet.submittedAt = m_office.workspace().now();
        file.sheets.push_back(sheet);
    }
    return file;
}

void Returning::takeIn(const ScoreFile &scores)
{
    const QByteArray body = must(writeScoreFile(scores, m_key));
    ScoreFileRow row;
    row.digest = sha256(body);
    row.serial = scores.serial;
    row.sequence = scores.sequence;
    row.previous = scores.previous;
    row.kind = u"final"_s;
    row.writtenAt = scores.writtenAt;
    row.decidedBy = u"办公室"_s;
    row.decidedAt = scores.writtenAt;
    row.body = body;
    Write write = must(Write::begin(m_office.workspace()));
    must(ExchangeStore(write.database()).insert(row, write.trail()));
    must(write.commit({}));
}

} // namespace linxuan::samples
