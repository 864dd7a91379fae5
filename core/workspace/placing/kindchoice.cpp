// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/kindchoice.h"

#include <algorithm>

namespace linxuan {

namespace {

class KindReading
{
public:
    KindReading(const EntryIndex &index, Category category, const std::vector<Hit> &hits,
                const QString &format)
        : m_words(index.words())
        , m_hits(hits)
        , m_format(format)
    {
        const CategoryRule *rule = index.profile().category(category);
        for (const MaterialRule &material : rule ? rule->materials : std::vector<MaterialRule>())
            m_kinds += material.code;
    }

    // Kinds that the words of a part name, in the order of the path; hints where no word stands.
    QStringList named(int part) const
    {
        const QStringList words = named(part, WordRole::Kind);
        return words.isEmpty() ? named(part, WordRole::KindHint) : words;
    }

    bool fits(const QString &kind) const
    {
        const KindWords *words = m_words.kind(kind);
        return !words || words->formats.contains(m_format)
            || (words->pictures && m_words.pictures.contains(m_format));
    }

    QStringList fitting(const QStringList &kinds) const
    {
        QStringList all;
        std::copy_if(kinds.begin(), kinds.end(), std::back_inserter(all),
                     [this](const QString &kind) { return fits(kind); });
        return all;
    }

    // The kind that alone comes in this format.
    QString byFormat() const
    {
        QString only;
        for (const QString &kind : m_kinds) {
            const KindWords *words = m_words.kind(kind);
            if (!words || !words->formats.contains(m_format))
                continue;
            if (!only.isEmpty() || !words->ownFormats)
                return {};
            only = kind;
        }
        return only;
    }

    QStringList named(int part, WordRole role) const
    {
        QStringList kinds;
        for (const Hit &hit : m_hits) {
            if (hit.part != part || hit.meaning->role != role)
                continue;
            for (const QString &kind : hit.meaning->kinds) {
                if (m_kinds.contains(kind) && !kinds.contains(kind))
                    kinds += kind;
            }
        }
        return kinds;
    }

private:
    const PlacingWords &m_words;
    const std::vector<Hit> &m_hits;
    QString m_format;
    QStringList m_kinds; // of the category
};

KindChoice chooseAmong(const KindReading &reading, const QStringList &named)
{
    KindChoice choice;
    const QStringList fitting = reading.fitting(named);
    choice.kind = fitting.isEmpty() ? named.front() : fitting.front();
    if (fitting.isEmpty())
        choice.doubts |= Doubt::FormatUnusual;
    if (fitting.size() > 1 || (fitting.isEmpty() && named.size() > 1))
        choice.doubts |= Doubt::SeveralKinds;
    return choice;
}

KindChoice chooseByFormat(const KindReading &reading)
{
    KindChoice choice;
    choice.kind = reading.byFormat();
    choice.byFormat = true;
    choice.doubts = choice.kind.isEmpty() ? Doubt::NoKind : Doubt::KindByFormat;
    return choice;
}

} // namespace

KindChoice chooseKind(const EntryIndex &index, Category category, const std::vector<Hit> &hits,
                      int lastPart, const QString &format)
{
    const KindReading reading(index, category, hits, format);
    QStringList folder;
    QStringList folderWords; // without hints
    for (int part = lastPart - 1; part >= 0; --part) {
        folder = folder.isEmpty() ? reading.named(part) : folder;
        folderWords = folderWords.isEmpty() ? reading.named(part, WordRole::Kind) : folderWords;
    }
    QStringList own = reading.named(lastPart);
    if (reading.fitting(own).isEmpty())
        own += reading.fitting(reading.named(lastPart, WordRole::KindHint));
    if (!own.isEmpty()) {
        KindChoice choice = chooseAmong(reading, own);
        if (folderWords.size() == 1 && !own.contains(folderWords.front()))
            choice.doubts |= Doubt::SeveralKinds;
        return choice;
    }
    if (folder.isEmpty())
        return chooseByFormat(reading);
    KindChoice choice = chooseAmong(reading, folder);
    choice.byFolder = true;
    const QString typical = reading.byFormat();
    if (choice.doubts.testFlag(Doubt::FormatUnusual) && !typical.isEmpty())
        choice.kind = typical;
    return choice;
}

} // namespace linxuan
