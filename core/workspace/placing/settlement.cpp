// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/placing/settlement.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

bool isOpen(const Placement &file)
{
    return file.verdict == FileVerdict::Certain || file.verdict == FileVerdict::Likely
        || file.verdict == FileVerdict::Unplaced;
}

// A claim that does not stand on its own legs contests no other.
bool isContested(const Placement &claim, const std::vector<Placement *> &claims)
{
    constexpr Doubts weak = Doubt::FewClues | Doubt::Contradiction | Doubt::OtherWords
        | Doubt::SeveralKinds | Doubt::KindByFormat | Doubt::FormatUnusual;
    return std::any_of(claims.begin(), claims.end(), [&](const Placement *other) {
        const bool stands = !(other->doubts & weak) || (claim.doubts & weak);
        return other != &claim && stands;
    });
}

class Settlement
{
public:
    Settlement(std::vector<Placement> &files, const std::vector<Material> &materials,
               const PlacingWords &words)
        : m_words(words)
    {
        for (Placement &file : files) {
            if (isOpen(file))
                m_files.push_back(&file);
        }
        // The surest first, then the one that lies least deep.
        std::stable_sort(m_files.begin(), m_files.end(),
                         [](const Placement *l, const Placement *r) {
                             if (l->verdict != r->verdict)
                                 return l->verdict < r->verdict;
                             return l->path.size() < r->path.size();
                         });
        for (const Material &material : materials) {
            m_present[{material.entry, material.kind, material.lessonHour}].push_back(&material);
            m_owners[material.sha256].push_back(material.entry);
        }
    }

    void settle()
    {
        dropPresent();
        dropRepeated();
        for (auto &[slot, claims] : claimsBySlot())
            settleSlot(slot, claims);
    }

private:
    bool isPicture(const QString &name) const { return m_words.pictures.contains(formatOf(name)); }

    static void makeSame(Placement &file)
    {
        file.verdict = FileVerdict::Same;
        file.doubts = {};
    }

    const std::vector<const Material *> &present(const Slot &slot) const
    {
        static const std::vector<const Material *> none;
        const auto found = m_present.find(slot);
        return found == m_present.end() ? none : found->second;
    }

    // What an entry has already, at this place or, for a file that is not sure of its own, another.
    void dropPresent()
    {
        for (Placement *file : m_files) {
            const auto &owners = m_owners.value(file->sha256);
            if (owners.empty() || file->size == 0)
                continue;
            const bool itsOwn = file->entry
                && std::find(owners.begin(), owners.end(), *file->entry) != owners.end();
            const auto slot = file->slot();
            const bool atPlace = slot
                && std::any_of(present(*slot).begin(), present(*slot).end(),
                               [file](auto *one) { return one->sha256 == file->sha256; });
            if (atPlace || (file->verdict != FileVerdict::Certain && (itsOwn || !file->entry)))
                makeSame(*file);
        }
    }

    // Another copy of a file that is surer of its place.
    void dropRepeated()
    {
        QHash<QByteArray, const Placement *> sure;
        for (Placement *file : m_files) {
            if (!isOpen(*file) || file->size == 0)
                continue;
            const Placement *first = sure.value(file->sha256);
            if (!first) {
                if (file->slot())
                    sure.insert(file->sha256, file);
                continue;
            }
            const bool unsure = file->verdict != FileVerdict::Certain;
            if (first->slot() == file->slot()
                || (unsure && (!file->entry || file->entry == first->entry)))
                makeSame(*file);
        }
    }

    std::map<Slot, std::vector<Placement *>> claimsBySlot() const
    {
        std::map<Slot, std::vector<Placement *>> claims;
        for (Placement *file : m_files) {
            if (const auto slot = file->slot(); slot && isOpen(*file))
                claims[*slot].push_back(file);
        }
        return claims;
    }

    void settleSlot(const Slot &slot, const std::vector<Placement *> &claims) const
    {
        const bool pictures =
            std::all_of(claims.begin(), claims.end(),
                        [this](const Placement *claim) { return isPicture(claim->path); });
        std::vector<bool> contested;
        for (const Placement *claim : claims)
            contested.push_back(!pictures && isContested(*claim, claims));
        for (size_t i = 0; i < claims.size(); ++i) {
            Placement *claim = claims[i];
            if (contested[i])
                claim->doubts |= Doubt::SlotTwice;
            if (replacesOne(slot, *claim))
                claim->doubts |= Doubt::Replaces;
            if (claim->doubts)
                claim->verdict = FileVerdict::Likely;
        }
    }

    bool replacesOne(const Slot &slot, const Placement &claim) const
    {
        const QString name = claim.path.section(u'/', -1);
        const auto &there = present(slot);
        return std::any_of(there.begin(), there.end(), [&](const Material *one) {
            const bool together = isPicture(claim.path) && isPicture(one->fileName);
            return !together || one->fileName == name;
        });
    }

    const PlacingWords &m_words;
    std::vector<Placement *> m_files;
    std::map<Slot, std::vector<const Material *>> m_present;
    QHash<QByteArray, std::vector<EntryId>> m_owners;
};

} // namespace

void settle(std::vector<Placement> &files, const std::vector<Material> &materials,
            const PlacingWords &words)
{
    Settlement(files, materials, words).settle();
}

} // namespace linxuan
