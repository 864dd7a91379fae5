// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/jsonwords.h"
#include "core/model/codes.h"
#include "core/workspace/scorematrix.h"

#include <QCoreApplication>

namespace linxuan::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::cli)
};

// The document that scripts parse; what is withheld is null in it and marked so.
class MatrixJson
{
public:
    QByteArray summaries(const QString &round, const std::vector<MatrixSummary> &summaries)
    {
        m_out.beginObject();
        m_out.field("round", round);
        m_out.key("groups");
        m_out.beginArray();
        for (const MatrixSummary &one : summaries)
            summary(one);
        m_out.endArray();
        m_out.endObject();
        return m_out.document();
    }

    QByteArray group(const MatrixGroup &group)
    {
        m_out.beginObject();
        m_out.field("round", group.round.code);
        writeGroup(m_out, group.group);
        m_out.field("mean", group.mean);
        m_out.key("experts");
        m_out.beginArray();
        for (const MatrixExpert &one : group.experts)
            expert(one);
        m_out.endArray();
        m_out.key("entries");
        m_out.beginArray();
        for (const MatrixEntry &one : group.entries)
            entry(one, group.experts);
        m_out.endArray();
        m_out.endObject();
        return m_out.document();
    }

private:
    void summary(const MatrixSummary &one)
    {
        m_out.beginObject();
        writeGroup(m_out, one.group);
        m_out.field("entries", one.entries);
        m_out.field("due", one.due);
        m_out.field("spread", one.spreads);
        m_out.field("outliers", one.outliers);
        m_out.field("deviating", one.deviating);
        m_out.field("short", one.shorts);
        m_out.endObject();
    }

    void expert(const MatrixExpert &one)
    {
        m_out.beginObject();
        m_out.field("code", one.code);
        m_out.field("active", one.isActive);
        m_out.field("assigned", one.assigned);
        m_out.field("submitted", one.submitted);
        m_out.field("counted", one.counted);
        m_out.field("mean", one.mean);
        m_out.field("deviation", one.deviation);
        m_out.field("deviates", one.deviates);
        m_out.endObject();
    }

    void entry(const MatrixEntry &one, const std::vector<MatrixExpert> &experts)
    {
        m_out.beginObject();
        m_out.field("code", one.code);
        m_out.field("calibration", one.isCalibration);
        m_out.field("withheld", one.isWithheld);
        m_out.field("due", one.due);
        m_out.field("counted", one.counted);
        m_out.field("mean", one.mean);
        m_out.field("spread", one.spread);
        m_out.field("spread_flag", one.isSpread);
        m_out.field("short", one.isShort);
        m_out.key("cells");
        m_out.beginArray();
        for (size_t i = 0; i < experts.size(); ++i)
            cell(one.cells[i], experts[i].code);
        m_out.endArray();
        m_out.endObject();
    }

    void cell(const MatrixCell &one, const QString &expert)
    {
        if (!one.state)
            return;
        m_out.beginObject();
        m_out.field("expert", expert);
        m_out.field("state", toCode(*one.state));
        m_out.field("added", one.isAdded);
        m_out.field("excused", one.isExcused);
        m_out.field("withheld", one.isWithheld);
        m_out.field("total", one.total);
        m_out.field("counts", one.counts);
        m_out.field("outlier", one.isOutlier);
        m_out.field("reason", one.reason);
        m_out.endObject();
    }

    JsonWriter m_out;
};

QString decimal(const std::optional<Fraction> &value, int decimals)
{
    return value ? value->toDecimal(decimals) : QStringLiteral("–");
}

QString cellText(const MatrixCell &cell, int decimals)
{
    if (!cell.state)
        return QStringLiteral("–");
    QString text = cell.total ? cell.total->toDecimal(decimals) : displayName(*cell.state);
    if (cell.isSubmitted() && cell.total && !cell.counts)
        text = u'(' + text + u')';
    if (cell.isAdded)
        text = u'+' + text;
    return cell.isOutlier ? text + u'!' : text;
}

void print(const Call &call, const MatrixGroup &group, int decimals)
{
    QStringList head{Text::tr("Entry"), Text::tr("Sheets"), Text::tr("Mean"), Text::tr("Spread")};
    for (const MatrixExpert &expert : group.experts)
        head += expert.code;
    call.print(head.join(u'\t'));
    for (const MatrixEntry &entry : group.entries) {
        QStringList line{entry.code, QString::number(entry.counted), decimal(entry.mean, decimals),
                         decimal(entry.spread, decimals)};
        line.back() += entry.isSpread ? QStringLiteral("!") : QString();
        for (const MatrixCell &cell : entry.cells)
            line += cellText(cell, decimals);
        call.print(line.join(u'\t'));
    }
    QStringList foot{Text::tr("Deviation"), {}, {}, {}};
    for (const MatrixExpert &expert : group.experts)
        foot += decimal(expert.deviation, decimals)
            + (expert.deviates ? QStringLiteral("!") : QString());
    call.print(foot.join(u'\t'));
}

bool isCalm(const MatrixGroup &group)
{
    for (const MatrixEntry &entry : group.entries) {
        if (entry.isFlagged() || entry.due > 0)
            return false;
    }
    for (const MatrixExpert &expert : group.experts) {
        if (expert.deviates)
            return false;
    }
    return true;
}

Result<Status> runSummaries(const Call &call, const QString &round)
{
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const auto summaries, ScoreMatrix(*workspace).summaries(round, call.value("as")));
    if (call.wantsJson())
        call.printJson(MatrixJson().summaries(round, summaries));
    bool calm = true;
    for (const MatrixSummary &one : summaries) {
        calm = calm && one.flags() == 0 && one.due == 0;
        call.print(Text::tr("%1/%2/%3: %4 entries, %5 sheets to come, spread %6, outliers %7, "
                            "deviating experts %8, too few experts %9")
                       .arg(toCode(one.group.category), one.group.stage, one.group.subject)
                       .arg(one.entries)
                       .arg(one.due)
                       .arg(one.spreads)
                       .arg(one.outliers)
                       .arg(one.deviating)
                       .arg(one.shorts));
    }
    return calm ? Status::Done : Status::Problems;
}

Result<Status> runMatrix(const Call &call)
{
    LX_TRY(const QString round, call.needed("round"));
    if (!call.has("group"))
        return runSummaries(call, round);
    LX_TRY(const GroupKey key, call.group());
    LX_TRY(const auto workspace, call.openWorkspace());
    LX_TRY(const MatrixGroup group, ScoreMatrix(*workspace).group(round, key, call.value("as")));
    if (call.wantsJson())
        call.printJson(MatrixJson().group(group));
    print(call, group, workspace->profile().tally.decimals);
    return isCalm(group) ? Status::Done : Status::Problems;
}

} // namespace

std::vector<Command> matrixCommands()
{
    return {{"matrix",
             QStringLiteral("-w DIR --round R [--group G] [--as E]"),
             Text::tr("scores coming in: entries by experts of a group, or what every group needs"),
             {workspaceOption(), roundOption(), groupOption(), asOption()},
             0,
             0,
             runMatrix}};
}

} // namespace linxuan::cli
