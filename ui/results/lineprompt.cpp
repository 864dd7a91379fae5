// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/results/lineprompt.h"

#include "core/model/codes.h"
#include "core/scoring/awards.h"

#include <QCoreApplication>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::LinePrompt)
};

const auto kOption = QStringLiteral("option");
const auto kBy = QStringLiteral("decisionName");
const auto kReason = QStringLiteral("decisionReason");

QString tiedCodes(const UndecidedLine &line)
{
    return QStringList(line.tied.begin(), line.tied.end()).join(QStringLiteral(", "));
}

} // namespace

QString lineSentence(const UndecidedLine &line, const AwardSettings &settings)
{
    return Text::tr("%1: rank %2 is shared by %3, and the line (%n place(s)) runs through them.",
                    nullptr, line.places)
        .arg(lineName(settings, line.level))
        .arg(line.fromRank)
        .arg(tiedCodes(line));
}

FormQuestion decisionQuestion(FormQuestion about, std::vector<FormOption> options,
                              const QString &chosen)
{
    using Kind = FormField::Kind;
    about.fields = {
        {kOption, {}, chosen, Kind::Choice, true, std::move(options)},
        {kBy, Text::tr("Who decides"), {}, Kind::Line, true},
        {kReason, Text::tr("Reason"), {}, Kind::Prose, true},
    };
    return about;
}

Decision decisionOf(const FilledFields &values)
{
    return {values.value(kOption), values.value(kBy), values.value(kReason)};
}

FormQuestion lineQuestion(const UndecidedLine &line, const QString &group,
                          const AwardSettings &settings)
{
    const QString level = lineName(settings, line.level);
    const int tied = int(line.tied.size());
    return decisionQuestion(
        {Text::tr("Decide the line of %1").arg(level),
         QStringLiteral("%1\n%2").arg(group, lineSentence(line, settings)),
         {},
         Text::tr("Decide")},
        {
            {toCode(TieAtLine::Include), Text::tr("Include them"),
             Text::tr("All %n tied entry(ies) get %1; the line moves to their end.", nullptr, tied)
                 .arg(level)},
            {toCode(TieAtLine::Exclude), Text::tr("Exclude them"),
             Text::tr("None of the %n tied entry(ies) gets %1; the next award starts with them.",
                      nullptr, tied)
                 .arg(level)},
        });
}

} // namespace linxuan
