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

DecisionQuestion lineQuestion(const UndecidedLine &line, const QString &group,
                              const AwardSettings &settings)
{
    const QString level = lineName(settings, line.level);
    DecisionQuestion question;
    question.title = Text::tr("Decide the line of %1").arg(level);
    question.text = QStringLiteral("%1\n%2").arg(group, lineSentence(line, settings));
    const int tied = int(line.tied.size());
    question.options = {
        {toCode(TieAtLine::Include), Text::tr("Include them"),
         Text::tr("All %n tied entry(ies) get %1; the line moves to their end.", nullptr, tied)
             .arg(level)},
        {toCode(TieAtLine::Exclude), Text::tr("Exclude them"),
         Text::tr("None of the %n tied entry(ies) gets %1; the next award starts with them.",
                  nullptr, tied)
             .arg(level)},
    };
    question.action = Text::tr("Decide");
    return question;
}

} // namespace linxuan
