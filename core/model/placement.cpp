// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/placement.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Placement)
};

template<typename Flag>
struct Wording
{
    Flag flag;
    const char *text;
};

constexpr std::array kClues{
    Wording<Clue>{Clue::Code, QT_TRANSLATE_NOOP("linxuan::Placement", "entry code")},
    Wording<Clue>{Clue::CodeVariant,
                  QT_TRANSLATE_NOOP("linxuan::Placement", "entry code written otherwise")},
    Wording<Clue>{Clue::Teacher, QT_TRANSLATE_NOOP("linxuan::Placement", "teacher")},
    Wording<Clue>{Clue::Title, QT_TRANSLATE_NOOP("linxuan::Placement", "title")},
    Wording<Clue>{Clue::School, QT_TRANSLATE_NOOP("linxuan::Placement", "school")},
    Wording<Clue>{Clue::Unit, QT_TRANSLATE_NOOP("linxuan::Placement", "county")},
};

constexpr std::array kDoubts{
    Wording<Doubt>{Doubt::NothingFits,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "no entry is named in its path")},
    Wording<Doubt>{Doubt::SeveralFit,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "several entries fit")},
    Wording<Doubt>{
        Doubt::Contradiction,
        QT_TRANSLATE_NOOP("linxuan::Placement", "other words of its path belong to another entry")},
    Wording<Doubt>{Doubt::FewClues,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "little speaks for it")},
    Wording<Doubt>{
        Doubt::OtherWords,
        QT_TRANSLATE_NOOP("linxuan::Placement", "words that the entry does not explain")},
    Wording<Doubt>{Doubt::NoKind,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "nothing says which material it is")},
    Wording<Doubt>{Doubt::SeveralKinds,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "it names several materials")},
    Wording<Doubt>{Doubt::KindByFormat,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "material by its format alone")},
    Wording<Doubt>{Doubt::FormatUnusual,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "unusual format for this material")},
    Wording<Doubt>{Doubt::HourUnsure,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "lesson hour not certain")},
    Wording<Doubt>{Doubt::DoubtfulWord,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "may be a draft or a copy")},
    Wording<Doubt>{Doubt::SlotTwice,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "another file claims the same place")},
    Wording<Doubt>{Doubt::Replaces,
                   QT_TRANSLATE_NOOP("linxuan::Placement", "replaces the file handed in before")},
    Wording<Doubt>{
        Doubt::NotActive,
        QT_TRANSLATE_NOOP("linxuan::Placement", "the entry is withdrawn or disqualified")},
};

template<typename Flags, typename Words>
QStringList wordsOf(Flags flags, const Words &words)
{
    QStringList texts;
    for (const auto &wording : words) {
        if (flags.testFlag(wording.flag))
            texts += Text::tr(wording.text);
    }
    return texts;
}

} // namespace

QString clueText(Clues clues)
{
    return wordsOf(clues, kClues).join(Text::tr(", ", "between clues"));
}

QString doubtText(Doubts doubts)
{
    return wordsOf(doubts, kDoubts).join(Text::tr("; ", "between doubts"));
}

QString reasonText(const Placement &placement)
{
    QStringList parts; // the doubts first: they are what a person has to look at
    if (placement.doubts)
        parts += doubtText(placement.doubts);
    if (placement.clues)
        parts += Text::tr("by %1").arg(clueText(placement.clues));
    return parts.join(Text::tr("; ", "between doubts"));
}

QString displayName(FileVerdict verdict)
{
    switch (verdict) {
    case FileVerdict::Certain:
        return Text::tr("Certain");
    case FileVerdict::Likely:
        return Text::tr("Likely");
    case FileVerdict::Unplaced:
        return Text::tr("Not placed");
    case FileVerdict::Same:
        return Text::tr("Same file");
    case FileVerdict::Junk:
        return Text::tr("No material");
    case FileVerdict::LeftOut:
        return Text::tr("Left out");
    case FileVerdict::Unreadable:
        return Text::tr("Not readable");
    }
    return {};
}

} // namespace linxuan
