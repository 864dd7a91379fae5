// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/filematch.h"

#include "core/workspace/placing/entrychoice.h"
#include "core/workspace/placing/kindchoice.h"
#include "core/workspace/placing/lessonhour.h"
#include "core/workspace/placing/pathtext.h"

#include <QRegularExpression>

#include <algorithm>

namespace linxuan {

namespace {

std::optional<int> hourOfTitle(const QString &title)
{
    return title.contains(QStringLiteral("课时")) ? readLessonHour(strippedName(title), true).hour
                                                  : std::nullopt;
}

// One path under the eyes.
class PathReading
{
public:
    PathReading(const EntryIndex &index, const QString &path)
        : m_index(index)
        , m_path(path)
        , m_text(path)
        , m_hits(index.hits(m_text))
        , m_isPicture(index.words().pictures.contains(formatOf(path)))
    {
        for (int part = 0; part < m_text.partCount(); ++part)
            m_hours.push_back(readLessonHour(masked(part), m_isPicture && part == lastPart()));
    }

    Placement place();

private:
    int lastPart() const { return m_text.partCount() - 1; }
    QString masked(int part) const;
    bool hasOtherWords(int part, const QStringList &own) const;
    void placeEntry(Placement &placement);
    void placeKind(Placement &placement) const;
    void placeHour(Placement &placement) const;
    Doubts wordDoubts(const Placement &placement, const EntryChoice &choice) const;

    const EntryIndex &m_index;
    QString m_path;
    PathText m_text;
    std::vector<Hit> m_hits;
    bool m_isPicture;
    std::vector<LessonHour> m_hours; // of each part
    QString m_title; // of the entry, once it is chosen
};

QString PathReading::masked(int part) const
{
    QString masked;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text.partOf(i) != part)
            continue;
        const bool known = std::any_of(m_hits.begin(), m_hits.end(),
                                       [i](const Hit &hit) { return hit.from <= i && i < hit.to; });
        if (m_text.gapAt(i) != Gap::None && !masked.isEmpty())
            masked += u' ';
        masked += known ? kKnownWord : m_text.text()[i];
    }
    return masked;
}

// Whether a part holds words that neither mean something nor stand among the entry's own.
bool PathReading::hasOtherWords(int part, const QStringList &own) const
{
    static const QRegularExpression between(QStringLiteral("[ 0-9\uFFFC]+"));
    const auto words = m_hours[static_cast<size_t>(part)].rest.split(between, Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&own](const QString &word) {
        return word.size() >= 2
            && std::none_of(own.begin(), own.end(),
                            [&word](const QString &one) { return one.contains(word); });
    });
}

Doubts PathReading::wordDoubts(const Placement &placement, const EntryChoice &choice) const
{
    Doubts doubts;
    const QStringList &own = m_index.ownWords(*choice.entry);
    bool others = false;
    for (int part = choice.firstPart + 1; part < lastPart(); ++part)
        others = others || hasOtherWords(part, own);
    const bool fileNamesIt = choice.lastNamingPart == lastPart();
    if (!fileNamesIt || choice.needsPlainName)
        others = others || hasOtherWords(lastPart(), own);
    if (others)
        doubts |= Doubt::OtherWords;
    const bool doubtful = std::any_of(m_hits.begin(), m_hits.end(), [](const Hit &hit) {
        return hit.meaning->role == WordRole::Doubtful;
    });
    if (doubtful)
        doubts |= Doubt::DoubtfulWord;
    if (m_index.entry(*choice.entry).status != EntryStatus::Active)
        doubts |= Doubt::NotActive;
    return doubts | placement.doubts;
}

void PathReading::placeEntry(Placement &placement)
{
    const EntryChoice choice = chooseEntry(m_index, m_hits, lastPart());
    placement.doubts |= choice.doubts;
    placement.clues = choice.clues;
    if (!choice.entry)
        return;
    placement.entry = m_index.entry(*choice.entry).id;
    m_title = m_index.entry(*choice.entry).title;
    placement.doubts |= wordDoubts(placement, choice);
    const KindChoice kind = chooseKind(m_index, m_index.entry(*choice.entry).category, m_hits,
                                       lastPart(), formatOf(m_path));
    placement.kind = kind.kind;
    placement.doubts |= kind.doubts;
    const bool plain = !hasOtherWords(lastPart(), m_index.ownWords(*choice.entry));
    if (kind.byFormat && plain)
        placement.doubts.setFlag(Doubt::KindByFormat, false);
    if (kind.byFolder && !plain && !m_isPicture)
        placement.doubts |= Doubt::OtherWords;
}

void PathReading::placeHour(Placement &placement) const
{
    std::optional<int> outer; // the nearest folder's
    for (int part = lastPart() - 1; part >= 0 && !outer; --part) {
        const LessonHour &hour = m_hours[static_cast<size_t>(part)];
        if (hour.sure)
            outer = hour.hour;
    }
    const LessonHour &own = m_hours[static_cast<size_t>(lastPart())];
    std::optional<int> hour = own.hour;
    bool sure = own.sure;
    if (hour && !sure && *hour > m_index.mostHours()) {
        hour = std::nullopt; // some other number
        sure = !placement.kind.isEmpty();
    }
    if (outer && (!hour || !sure)) {
        sure = !hour || *hour == *outer;
        hour = outer;
    } else if (outer && *outer != *hour) {
        sure = false;
    }
    placement.hour = hour.value_or(1);
    if (!sure && placement.hour == 1 && !outer)
        sure = true; // the first hour is what no number means as well
    if (!sure || placement.hour > m_index.mostHours())
        placement.doubts |= Doubt::HourUnsure;
    // A title that says an hour of its own leaves open which one the file means.
    const std::optional<int> titled = hourOfTitle(m_title);
    if (titled && (hour || *titled > 1))
        placement.doubts |= Doubt::HourUnsure;
}

Placement PathReading::place()
{
    Placement placement;
    placement.path = m_path;
    placeEntry(placement);
    placeHour(placement);
    if (!placement.entry || placement.kind.isEmpty())
        placement.verdict = FileVerdict::Unplaced;
    else
        placement.verdict = placement.doubts ? FileVerdict::Likely : FileVerdict::Certain;
    return placement;
}

} // namespace

Placement matchFile(const EntryIndex &index, const QString &path)
{
    if (index.words().isJunk(path)) {
        Placement junk;
        junk.path = path;
        junk.verdict = FileVerdict::Junk;
        return junk;
    }
    return PathReading(index, path).place();
}

} // namespace linxuan
