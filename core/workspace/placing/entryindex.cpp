// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/entryindex.h"

#include "core/workspace/placing/pathtext.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace linxuan {

namespace {

constexpr qsizetype kShortestSchool = 3; // of a name without its county
constexpr qsizetype kShortestNumber = 3; // a code of fewer digits is any number
constexpr qsizetype kLooseTitle = 4; // from this length on, marks may stand inside a title

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLatin(QChar c)
{
    return c.unicode() < 0x80;
}

// A code is sure to be one when it has letters and digits, or more digits than any date.
bool isTelling(const QString &code)
{
    const bool digits = std::all_of(code.begin(), code.end(), isDigit);
    const bool letters = std::none_of(code.begin(), code.end(), isDigit);
    return !letters && (digits ? code.size() > 8 : code.size() >= 3);
}

// Without the zeros before its last number: "A012" is also written "A12".
QString withoutZeros(const QString &code)
{
    qsizetype from = code.size();
    while (from > 0 && isDigit(code[from - 1]))
        --from;
    qsizetype zeros = from;
    while (zeros + 1 < code.size() && code[zeros] == u'0')
        ++zeros;
    return from == 0 || zeros == from ? QString() : code.left(from) + code.mid(zeros);
}

std::vector<qsizetype> gapsOf(const QString &code)
{
    const PathText text(QString(code).replace(u'/', u' '), false);
    std::vector<qsizetype> gaps;
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.gapAt(i) != Gap::None)
            gaps.push_back(i);
    }
    return gaps;
}

// A code stands alone, and has no gap that the office's spelling has not.
bool holdsCode(const PathText &path, const Hit &hit)
{
    const QString &text = path.text();
    const bool joinedLeft = path.gapAt(hit.from) == Gap::None && isLatin(text[hit.from - 1]);
    const bool joinedRight = path.gapAt(hit.to) == Gap::None && isLatin(text[hit.to]);
    if (joinedLeft || joinedRight)
        return false;
    const std::vector<qsizetype> &own = hit.meaning->gaps;
    for (qsizetype i = hit.from + 1; i < hit.to; ++i) {
        if (path.gapAt(i) != Gap::None && std::count(own.begin(), own.end(), i - hit.from) == 0)
            return false;
    }
    return true;
}

bool standsAlone(const PathText &path, const Hit &hit)
{
    const QString &text = path.text();
    const auto joined = [&](qsizetype at, qsizetype neighbour, qsizetype own) {
        return path.gapAt(at) == Gap::None && text[neighbour].isLetter() && isLatin(text[neighbour])
            && isLatin(text[own]);
    };
    return !joined(hit.from, hit.from - 1, hit.from) && !joined(hit.to, hit.to, hit.to - 1);
}

// Nothing beside it could belong to it: a gap, the end of another word, letters of another script.
void markBounded(const PathText &path, std::vector<Hit> &hits)
{
    QSet<qsizetype> starts;
    QSet<qsizetype> ends;
    for (const Hit &hit : hits) {
        starts.insert(hit.from);
        ends.insert(hit.to);
    }
    const QString &text = path.text();
    const auto apart = [&](qsizetype at, qsizetype neighbour, qsizetype own) {
        return path.gapAt(at) != Gap::None
            || isIdeograph(text[neighbour]) != isIdeograph(text[own]);
    };
    for (Hit &hit : hits) {
        const bool left = ends.contains(hit.from) || apart(hit.from, hit.from - 1, hit.from);
        const bool right = starts.contains(hit.to) || apart(hit.to, hit.to, hit.to - 1);
        const bool numbered = hit.meaning->insideOthers && path.gapAt(hit.to) == Gap::None
            && !starts.contains(hit.to);
        hit.bounded = left && right && !numbered;
    }
}

} // namespace

bool namesEntry(WordRole role)
{
    return role <= WordRole::Title;
}

bool Hit::names(int entry) const
{
    return std::binary_search(meaning->entries.begin(), meaning->entries.end(), entry);
}

EntryIndex::EntryIndex(const std::vector<Entry> &entries, const std::vector<Unit> &units,
                       const Profile &profile, PlacingWords words)
    : m_entries(entries)
    , m_profile(profile)
    , m_words(std::move(words))
    , m_own(entries.size())
{
    if (const TechnicalRule *rule = profile.technicalRule(u"T09")) {
        const auto most = rule->values.find(QStringLiteral("max_hours"));
        if (most != rule->values.end())
            m_mostHours = most->second.toInt();
    }
    addCodes();
    addNames(units);
    addKinds();
    addPlainWords();
    m_search.prepare();
    markInnerTitles();
}

Meaning &EntryIndex::meaning(const QString &name, WordRole role)
{
    const int word = m_search.add(name);
    if (word >= static_cast<int>(m_meanings.size()))
        m_meanings.resize(static_cast<size_t>(word) + 1);
    auto &meanings = m_meanings[static_cast<size_t>(word)];
    for (Meaning &one : meanings) {
        if (one.role == role)
            return one;
    }
    meanings.emplace_back();
    meanings.back().role = role;
    return meanings.back();
}

void EntryIndex::addName(const QString &name, WordRole role, int entry)
{
    const QString stripped = strippedName(name);
    if (stripped.isEmpty())
        return;
    std::vector<int> &entries = meaning(stripped, role).entries;
    const auto place = std::lower_bound(entries.begin(), entries.end(), entry);
    if (place == entries.end() || *place != entry)
        entries.insert(place, entry);
}

void EntryIndex::addCodes()
{
    QSet<QString> codes;
    for (const Entry &entry : m_entries)
        codes.insert(strippedName(entry.code));
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const QString &code = entry(i).code;
        const QString stripped = strippedName(code);
        if (stripped.size() < kShortestNumber)
            continue;
        addName(code, isTelling(stripped) ? WordRole::Code : WordRole::CodeVariant, i);
        if (isTelling(stripped))
            meaning(stripped, WordRole::Code).gaps = gapsOf(code);
        const QString variant = withoutZeros(stripped);
        if (variant.size() >= 2 && !codes.contains(variant))
            addName(variant, WordRole::CodeVariant, i);
    }
}

void EntryIndex::addNames(const std::vector<Unit> &units)
{
    QHash<UnitId, const Unit *> byId;
    for (const Unit &unit : units)
        byId.insert(unit.id, &unit);
    const auto addUnit = [&](const UnitId &id, WordRole role, int number) {
        const Unit *unit = byId.value(id);
        if (!unit)
            return;
        QStringList names = QStringList{unit->name} + unit->aliases;
        const Unit *parent = unit->parent ? byId.value(*unit->parent) : nullptr;
        if (parent && unit->name.startsWith(parent->name)
            && unit->name.size() - parent->name.size() >= kShortestSchool)
            names += unit->name.mid(parent->name.size());
        for (const QString &name : names)
            addName(name, role, number);
        for (const QString &name : names)
            m_own[static_cast<size_t>(number)] += strippedName(name);
    };
    for (int i = 0; i < static_cast<int>(m_entries.size()); ++i) {
        const Entry &one = entry(i);
        addName(one.teacher, WordRole::Teacher, i);
        addName(one.title, WordRole::Title, i);
        addUnit(one.school, WordRole::School, i);
        if (!(one.unit == one.school))
            addUnit(one.unit, WordRole::Unit, i);
        for (const QString &text : {one.title, one.teacher, one.tutor, one.subject, one.stage,
                                    one.grade, one.edition, one.volume})
            m_own[static_cast<size_t>(i)] += strippedName(text);
    }
}

void EntryIndex::addKinds()
{
    const auto add = [this](const QString &word, WordRole role, const QString &kind) {
        QStringList &kinds = meaning(strippedName(word), role).kinds;
        if (!kinds.contains(kind))
            kinds += kind;
    };
    for (const CategoryRule &category : m_profile.categories) {
        for (const MaterialRule &material : category.materials)
            add(material.name, WordRole::Kind, material.code);
    }
    for (const KindWords &kind : m_words.kinds) {
        for (const QString &word : kind.words)
            add(word, WordRole::Kind, kind.kind);
        for (const QString &word : kind.hints)
            add(word, WordRole::KindHint, kind.kind);
    }
}

void EntryIndex::addPlainWords()
{
    for (const QString &word : m_words.neutral)
        meaning(strippedName(word), WordRole::Neutral);
    for (const QString &word : m_words.doubtful)
        meaning(strippedName(word), WordRole::Doubtful);
    for (const auto *terms : {&m_profile.stages, &m_profile.subjects}) {
        for (const NamedTerm &term : *terms) {
            for (const QString &name : QStringList{term.name} + term.synonyms)
                meaning(strippedName(name), WordRole::Neutral);
        }
    }
    for (const Entry &one : m_entries) {
        for (const QString &text : {one.grade, one.edition, one.volume}) {
            if (const QString stripped = strippedName(text); stripped.size() > 1)
                meaning(stripped, WordRole::Neutral);
        }
    }
}

void EntryIndex::markInnerTitles()
{
    for (const Entry &one : m_entries) {
        const QString title = strippedName(one.title);
        for (const WordSearch::Found &found : m_search.find(title)) {
            if (found.to - found.from == title.size())
                continue;
            for (Meaning &inner : m_meanings[static_cast<size_t>(found.word)])
                inner.insideOthers = inner.insideOthers || inner.role == WordRole::Title;
        }
    }
}

bool EntryIndex::holds(const PathText &path, const Hit &hit) const
{
    const Gap inside = path.hardestInside(hit.from, hit.to);
    if (inside == Gap::Part)
        return false;
    switch (hit.meaning->role) {
    case WordRole::Code:
    case WordRole::CodeVariant:
        return holdsCode(path, hit);
    case WordRole::Title:
        return (inside < Gap::Mark || hit.length() >= kLooseTitle) && standsAlone(path, hit);
    default:
        return inside < Gap::Mark && standsAlone(path, hit);
    }
}

std::vector<Hit> EntryIndex::hits(const PathText &path) const
{
    std::vector<Hit> all;
    for (const WordSearch::Found &found : m_search.find(path.text())) {
        for (const Meaning &meant : m_meanings[static_cast<size_t>(found.word)]) {
            const Hit hit{&meant, found.from, found.to, path.partOf(found.from), false};
            if (holds(path, hit))
                all.push_back(hit);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Hit &l, const Hit &r) { return l.length() > r.length(); });
    std::vector<Hit> kept;
    for (const Hit &hit : all) {
        const bool inner = std::any_of(kept.begin(), kept.end(), [&hit](const Hit &outer) {
            return outer.length() > hit.length() && outer.from <= hit.from && hit.to <= outer.to;
        });
        if (!inner)
            kept.push_back(hit);
    }
    markBounded(path, kept);
    // What is too short to mean anything unless it stands alone.
    std::erase_if(kept, [](const Hit &hit) {
        const bool name = hit.meaning->role == WordRole::Title
            || hit.meaning->role == WordRole::School || hit.meaning->role == WordRole::Unit;
        return name && !hit.bounded && hit.length() <= 2;
    });
    std::sort(kept.begin(), kept.end(), [](const Hit &l, const Hit &r) { return l.from < r.from; });
    return kept;
}

} // namespace linxuan
