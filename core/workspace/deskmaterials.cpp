// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/digest.h"
#include "core/base/text.h"
#include "core/storage/entrystore.h"
#include "core/workspace/exchange/packagecontents.h"
#include "core/workspace/materials.h"
#include "core/workspace/reviewdesk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::ReviewDesk)
};

QString formatOf(const Material &material)
{
    return QFileInfo(material.fileName).suffix().toLower();
}

bool isPicture(const Material &material)
{
    static const QStringList formats{QStringLiteral("png"), QStringLiteral("jpg"),
                                     QStringLiteral("jpeg"), QStringLiteral("bmp"),
                                     QStringLiteral("webp")};
    return formats.contains(formatOf(material));
}

// The materials of one kind as tabs: pictures together are slides, every other file is its own.
class Tabs
{
public:
    // `contents` where they come from a package.
    Tabs(const Workspace &workspace, const MaterialRule &rule, const PackageContents *contents)
        : m_workspace(workspace)
        , m_rule(rule)
        , m_contents(contents)
    { }

    std::vector<DeskMaterial> take(std::vector<Material> files)
    {
        std::stable_sort(files.begin(), files.end(), [](const Material &l, const Material &r) {
            if (l.lessonHour != r.lessonHour)
                return l.lessonHour < r.lessonHour;
            return compareNatural(l.fileName, r.fileName) < 0;
        });
        for (const Material &file : files) {
            if (isPicture(file) && !m_tabs.empty() && m_hours.back() == file.lessonHour
                && isPicture(m_first.back()))
                join(file);
            else
                add(file);
        }
        name();
        return std::move(m_tabs);
    }

private:
    void add(const Material &file)
    {
        DeskMaterial tab;
        tab.kind = m_rule.code;
        tab.required = m_rule.required;
        tab.file.material = file.id;
        tab.file.format = formatOf(file);
        tab.file.sha256 = file.sha256;
        if (!m_contents)
            tab.file.renditions =
                QDir(m_workspace.folder()).absoluteFilePath(QStringLiteral("renditions"));
        addFile(tab.file, file);
        m_tabs.push_back(std::move(tab));
        m_hours.push_back(file.lessonHour);
        m_first.push_back(file);
    }

    void addFile(ViewedFile &viewed, const Material &file)
    {
        if (!m_contents) {
            viewed.paths += materialPath(m_workspace, file);
            return;
        }
        viewed.paths += file.fileName;
        viewed.sources.push_back(m_contents->sources.value(file.id));
    }

    void join(const Material &file)
    {
        ViewedFile &slides = m_tabs.back().file;
        slides.format = QStringLiteral("pictures");
        addFile(slides, file);
        slides.sha256 = Digest().field(slides.sha256).field(file.sha256).finish();
    }

    // Only what tells them apart is added to the kind's name.
    void name()
    {
        const bool hasHours = !m_hours.empty() && m_hours.front() != m_hours.back();
        for (size_t i = 0; i < m_tabs.size(); ++i) {
            const auto same = std::count(m_hours.begin(), m_hours.end(), m_hours[i]);
            const auto before = std::count(
                m_hours.begin(), m_hours.begin() + static_cast<std::ptrdiff_t>(i), m_hours[i]);
            QString title = m_rule.name;
            if (hasHours)
                title = Text::tr("%1, lesson %2").arg(title).arg(m_hours[i]);
            if (same > 1)
                title += QStringLiteral(" (%1)").arg(before + 1);
            m_tabs[i].file.title = title;
        }
    }

    const Workspace &m_workspace;
    const MaterialRule &m_rule;
    const PackageContents *m_contents;
    std::vector<DeskMaterial> m_tabs;
    std::vector<int> m_hours; // of each tab
    std::vector<Material> m_first; // of each tab
};

} // namespace

Result<std::vector<DeskMaterial>> deskMaterials(Workspace &workspace, const Entry &entry,
                                                const PackageContents *contents)
{
    std::vector<DeskMaterial> tabs;
    LX_TRY(const auto files, EntryStore(workspace.database()).materials(entry.id));
    const CategoryRule *rule = workspace.profile().category(entry.category);
    if (!rule)
        return tabs;
    for (const MaterialRule &kind : rule->materials) {
        std::vector<Material> ofKind;
        std::copy_if(files.begin(), files.end(), std::back_inserter(ofKind),
                     [&kind](const Material &file) { return file.kind == kind.code; });
        for (DeskMaterial &tab : Tabs(workspace, kind, contents).take(std::move(ofKind)))
            tabs.push_back(std::move(tab));
    }
    return tabs;
}

Result<std::vector<DeskMaterial>> ReviewDesk::materials(const Entry &entry)
{
    return deskMaterials(*m_workspace, entry, m_contents.get());
}

} // namespace linxuan
