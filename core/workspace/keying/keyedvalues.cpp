// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/keying/keyedvalues.h"

#include "core/base/text.h"
#include "core/workspace/intake/scorecell.h"
#include "core/workspace/submission.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::PaperKeying)
};

Error invalid(const QString &message)
{
    return {ErrorCode::Invalid, message, {}};
}

// A dash on the paper stands for 无法判定.
QString spelled(const QString &cell)
{
    const QString folded = foldWidth(cell).trimmed();
    return folded == u"-" || folded == u"—" || folded == u"–" ? u"无法判定"_s : cell;
}

Result<void> readCells(const Rubric &rubric, const KeyedSheet &typed, KeyedPass &pass)
{
    const auto criteria = rubric.criteria();
    if (size_t(typed.cells.size()) != criteria.size())
        return invalid(Text::tr("The sheet has %1 criteria, but %2 values were keyed.")
                           .arg(criteria.size())
                           .arg(typed.cells.size()));
    for (size_t i = 0; i < criteria.size(); ++i) {
        const QString cell = spelled(typed.cells[qsizetype(i)]);
        if (cell.trimmed().isEmpty())
            return invalid(Text::tr("%1 is empty. Where the paper has no points, key “-” and give "
                                    "the reason in the remark.")
                               .arg(criteria[i]->name));
        const auto read = readScoreCell(rubric, *criteria[i], cell, typed.remark);
        if (!read)
            return invalid(Text::tr("%1: %2").arg(criteria[i]->name, read.error().message));
        pass.points.push_back(read->points);
        if (!read->points)
            pass.unjudged.push_back({criteria[i]->code, read->unjudged});
    }
    return {};
}

Result<QStringList> readVetoes(const Profile &profile, const QString &typed)
{
    QStringList items;
    for (const QString &item : splitList(foldText(typed).replace(u' ', u'、'))) {
        const QString code = foldCode(item).toUpper();
        if (!profile.vetoItem(code))
            return invalid(Text::tr("There is no veto item “%1”.").arg(item));
        items += code;
    }
    items.removeDuplicates();
    items.sort();
    return items;
}

Result<void> checkTotal(const KeyedPass &pass, const QString &typed)
{
    const QString total = foldCode(typed);
    if (total.isEmpty() || !pass.unjudged.empty())
        return {};
    Points sum;
    for (const auto &points : pass.points)
        sum += points.value_or(Points());
    if (Points::parse(total) == sum)
        return {};
    return invalid(Text::tr("The points add up to %1, not %2. Compare each with the paper.")
                       .arg(sum.toString(), total));
}

KeyedSheet typedOf(const Rubric &rubric, const KeyedPass &pass)
{
    KeyedSheet typed;
    const auto criteria = rubric.criteria();
    for (size_t i = 0; i < criteria.size(); ++i) {
        const auto points = i < pass.points.size() ? pass.points[i] : std::nullopt;
        typed.cells += scoreCellText(rubric, *criteria[i], points, pass.unjudged);
    }
    typed.remark = pass.remark;
    typed.vetoes = pass.vetoes.join(u'、');
    return typed;
}

bool readsTheSame(const QString &left, const QString &right)
{
    return foldWidth(left) == foldWidth(right);
}

} // namespace

Result<KeyedPass> readKeyed(const Rubric &rubric, const Profile &profile, const KeyedSheet &typed)
{
    KeyedPass pass;
    pass.rubric = rubric.id;
    pass.remark = foldText(typed.remark);
    LX_CHECK(readCells(rubric, typed, pass));
    LX_TRY(pass.vetoes, readVetoes(profile, typed.vetoes));
    LX_CHECK(checkTotal(pass, typed.total));
    if (const auto problem =
            submissionProblem(rubric, {pass.points, pass.unjudged, pass.remark, {}, {}}))
        return invalid(*problem);
    return pass;
}

std::vector<KeyingDifference> differencesOf(const Rubric &rubric, const KeyedPass &first,
                                            const KeyedPass &second,
                                            const std::vector<KeyingDecision> &decisions)
{
    std::vector<KeyingDifference> all;
    const auto compare = [&](const QString &field, const QString &name, const QString &left,
                             const QString &right) {
        if (readsTheSame(left, right))
            return;
        const auto decided = std::find_if(decisions.begin(), decisions.end(),
                                          [&](const auto &one) { return one.field == field; });
        all.push_back({field, name, left, right,
                       decided == decisions.end() ? std::nullopt : std::optional(decided->value)});
    };
    const KeyedSheet left = typedOf(rubric, first);
    const KeyedSheet right = typedOf(rubric, second);
    const auto criteria = rubric.criteria();
    for (size_t i = 0; i < criteria.size(); ++i)
        compare(criteria[i]->code, criteria[i]->name, left.cells[qsizetype(i)],
                right.cells[qsizetype(i)]);
    compare(u"veto"_s, Text::tr("Vetoes"), left.vetoes, right.vetoes);
    compare(u"remark"_s, Text::tr("Remark"), left.remark, right.remark);
    return all;
}

Result<KeyedPass> decidedPass(const Rubric &rubric, const Profile &profile, const KeyedPass &first,
                              const std::vector<KeyingDecision> &decisions)
{
    KeyedSheet typed = typedOf(rubric, first);
    const auto criteria = rubric.criteria();
    for (const KeyingDecision &decision : decisions) {
        if (decision.field == u"remark")
            typed.remark = decision.value;
        else if (decision.field == u"veto")
            typed.vetoes = decision.value;
        for (size_t i = 0; i < criteria.size(); ++i) {
            if (criteria[i]->code == decision.field)
                typed.cells[qsizetype(i)] = decision.value;
        }
    }
    LX_TRY(KeyedPass pass, readKeyed(rubric, profile, typed));
    pass.sheet = first.sheet;
    return pass;
}

ScoreSheet sheetOf(const KeyedPass &pass, const QDateTime &now)
{
    ScoreSheet sheet;
    sheet.round = pass.sheet.round;
    sheet.entry = pass.sheet.entry;
    sheet.expert = pass.sheet.expert;
    sheet.rubric = pass.rubric;
    sheet.state = SheetState::Submitted;
    sheet.points = pass.points;
    sheet.unjudged = pass.unjudged;
    sheet.remark = pass.remark;
    sheet.submittedAt = now;
    return sheet;
}

bool saysTheSame(const ScoreSheet &sheet, const KeyedPass &pass)
{
    return sheet.rubric == pass.rubric && sheet.draft() == sheetOf(pass, {}).draft();
}

bool isSamePerson(const QString &left, const QString &right)
{
    return foldName(left).compare(foldName(right), Qt::CaseInsensitive) == 0;
}

} // namespace linxuan
