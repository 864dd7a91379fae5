// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/entrystore.h"
#include "core/workspace/exchange/upwardintake.h"
#include "core/workspace/exchange/upwardmaterials.h"
#include "core/workspace/intake/layouts.h"
#include "core/workspace/write.h"

#include <QCoreApplication>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

struct Difference
{
    const char16_t *column; // as tables of entries have it
    QString Entry::*member;
    bool isPersonal = false;
};

constexpr std::array kDifferences{
    Difference{u"title", &Entry::title},
    Difference{u"teacher", &Entry::teacher},
    Difference{u"stage", &Entry::stage},
    Difference{u"subject", &Entry::subject},
    Difference{u"grade", &Entry::grade},
    Difference{u"edition", &Entry::edition},
    Difference{u"volume", &Entry::volume},
    Difference{u"node", &Entry::nodeCode},
    Difference{u"gender", &Entry::gender},
    Difference{u"job_title", &Entry::jobTitle},
    Difference{u"phone", &Entry::phone, true},
    Difference{u"id_number", &Entry::idNumber, true},
    Difference{u"tutor", &Entry::tutor},
    Difference{u"experiment_kind", &Entry::experimentKind},
};

QString columnName(QStringView key)
{
    for (const Column &column : layoutOf(ImportKind::Entries).columns) {
        if (column.key == key)
            return column.names.front();
    }
    return key.toString();
}

QString difference(QStringView column, const QString &before, const QString &after)
{
    return Text::tr("%1: %2 → %3").arg(columnName(column), before, after);
}

bool isFor(const Material &material, const UpwardMaterial &listed)
{
    return material.kind == listed.kind && material.lessonHour == listed.lessonHour;
}

} // namespace

QStringList entryDifferences(const Entry &before, const Entry &after,
                             const UpwardMatching &matching)
{
    QStringList lines;
    if (before.category != after.category)
        lines += difference(u"category", displayName(before.category), displayName(after.category));
    if (before.unit != after.unit)
        lines += difference(u"unit", matching.unitName(before.unit), matching.unitName(after.unit));
    if (before.school != after.school)
        lines += difference(u"school", matching.unitName(before.school),
                            matching.unitName(after.school));
    for (const Difference &one : kDifferences) {
        if (before.*one.member == after.*one.member)
            continue;
        lines += one.isPersonal ? columnName(one.column)
                                : difference(one.column, before.*one.member, after.*one.member);
    }
    if (before.submittedAt != after.submittedAt)
        lines += columnName(u"submitted");
    return lines;
}

Result<void> UpwardIntake::attach(UpwardReport &report)
{
    LX_TRY(const auto materials, EntryStore(m_write.database()).materials());
    for (const Material &material : materials)
        m_materials[material.entry].push_back(material);
    for (const Case &one : m_cases) {
        if (!passes(one))
            continue;
        LX_CHECK(attachAll(one, report));
        noteRequired(one, report);
    }
    return {};
}

// A file takes the place of the one that the sender listed there before; beside any other it is
// put.
std::optional<Material> UpwardIntake::replacedBy(const UpwardMatch &match,
                                                 const UpwardMaterial &listed) const
{
    if (!match.before)
        return std::nullopt;
    const auto lists = [](const std::vector<UpwardMaterial> &materials, const Material &ours) {
        return std::any_of(materials.begin(), materials.end(), [&ours](const UpwardMaterial &one) {
            return isFor(ours, one) && ours.sha256 == one.sha256;
        });
    };
    for (const Material &ours : m_materials.value(match.entry.id)) {
        if (isFor(ours, listed) && lists(match.before->materials, ours)
            && !lists(match.sent->materials, ours))
            return ours;
    }
    return std::nullopt;
}

Result<void> UpwardIntake::attachAll(const Case &one, UpwardReport &report)
{
    const UpwardMatch &match = one.match;
    const QString &code = match.sent->entry.code;
    const auto ours = m_materials.value(match.entry.id);
    for (const UpwardMaterial &listed : match.sent->materials) {
        ++report.materials.listed;
        const bool isHere = std::any_of(ours.begin(), ours.end(), [&listed](const Material &known) {
            return isFor(known, listed) && known.sha256 == listed.sha256;
        });
        if (isHere) {
            ++report.materials.here;
            continue;
        }
        const QString path = m_folder.find(listed.sha256);
        if (path.isEmpty()) {
            const bool isAltered = m_folder.holdsName(code, listed.fileName);
            (isAltered ? report.materials.altered : report.materials.missing) +=
                materialName(code, listed.fileName);
            continue;
        }
        ArrivedMaterial attachment{code, {}, path, replacedBy(match, listed)};
        attachment.material.entry = match.entry.id;
        attachment.material.kind = listed.kind;
        attachment.material.lessonHour = listed.lessonHour;
        attachment.material.size = listed.size;
        attachment.material.sha256 = listed.sha256;
        if (!m_isTrial)
            LX_CHECK(store(attachment));
        ++report.materials.attached;
        m_attachments.push_back(std::move(attachment));
    }
    return {};
}

Result<void> UpwardIntake::store(const ArrivedMaterial &attachment)
{
    const Keeping keeping = m_request.keeping;
    if (attachment.old) {
        std::erase_if(m_materials[attachment.material.entry],
                      [&](const Material &one) { return one.id == attachment.old->id; });
        LX_CHECK(replaceMaterial(m_workspace, m_write, *attachment.old, attachment.material,
                                 attachment.path, keeping,
                                 Text::tr("Sent anew by %1").arg(m_file.sender.name)));
        return {};
    }
    LX_CHECK(addMaterial(m_workspace, m_write, attachment.material, attachment.path, keeping));
    return {};
}

// What the profile asks for and the list does not name; nothing stands against the entry for that.
void UpwardIntake::noteRequired(const Case &one, UpwardReport &report) const
{
    const CategoryRule *category = m_workspace.profile().category(one.match.entry.category);
    if (!category)
        return;
    const auto &listed = one.match.sent->materials;
    QStringList names;
    for (const MaterialRule &rule : category->materials) {
        const bool isThere =
            std::any_of(listed.begin(), listed.end(), [&rule](const UpwardMaterial &material) {
                return material.kind == rule.code;
            });
        if (rule.required && !isThere)
            names += rule.name;
    }
    if (!names.isEmpty())
        report.materials.required +=
            QStringLiteral("%1: %2").arg(one.line.code, names.join(QStringLiteral("、")));
}

} // namespace linxuan
