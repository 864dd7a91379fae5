// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/originalitygather.h"

#include "core/base/text.h"
#include "core/checks/alikepictures.h"
#include "core/checks/sharedcontent.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/storage/originalitystore.h"
#include "core/task/task.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Originality)
};

// One picture in common may be a photograph of the textbook; several were copied.
constexpr int kLeastPictures = 3;

// Raised whenever the same texts would give other pairs.
constexpr int kMethod = 2;

ComparedFile ownFile(const Entry &entry, const Material &material, const QString &school)
{
    ComparedFile file;
    file.material = material;
    file.entryCode = entry.code;
    file.title = entry.title;
    file.teacher = entry.teacher;
    file.school = school;
    file.kind = material.kind;
    file.digest = material.sha256;
    return file;
}

ComparedFile libraryFile(const LibraryText &text)
{
    ComparedFile file;
    file.campaign = text.campaign;
    file.entryCode = text.entryCode;
    file.title = text.title;
    file.teacher = text.teacher;
    file.kind = text.kind;
    file.digest = text.digest;
    return file;
}

} // namespace

OriginalityGather::OriginalityGather(Workspace &workspace, const MaterialContents &contents,
                                     const OriginalityLimits &limits)
    : m_workspace(workspace)
    , m_contents(contents)
    , m_comparison(limits)
{
    m_report.limits = limits;
    m_digest.field(qint64(kMethod)).field(qint64(limits.minPassage));
    m_digest.field(qint64(limits.minShare)).field(qint64(limits.longPassage));
    m_digest.field(qint64(limits.commonShare));
}

Result<OriginalityReport> OriginalityGather::read(TaskState &state)
{
    LX_CHECK(listFiles());
    LX_CHECK(readOwnTexts(state));
    LX_CHECK(readLibrary());
    return std::move(m_report);
}

Result<void> OriginalityGather::listFiles()
{
    Database &database = m_workspace.database();
    LX_TRY(auto entries, EntryStore(database).entries());
    LX_TRY(const auto materials, EntryStore(database).materials());
    LX_TRY(const auto units, CatalogueStore(database).units());
    QHash<UnitId, QString> schools;
    for (const Unit &unit : units)
        schools.insert(unit.id, unit.name);
    QHash<EntryId, std::vector<Material>> byEntry;
    for (const Material &material : materials)
        byEntry[material.entry].push_back(material);
    std::sort(entries.begin(), entries.end(), [](const Entry &one, const Entry &other) {
        return compareNatural(one.code, other.code) < 0;
    });
    int owner = 0;
    for (const Entry &entry : entries) {
        for (const Material &material : byEntry.value(entry.id)) {
            m_report.files.push_back(ownFile(entry, material, schools.value(entry.school)));
            m_owners.push_back(owner);
        }
        ++owner;
    }
    return {};
}

int OriginalityGather::kindNumber(const QString &kind)
{
    const auto known = m_kinds.constFind(kind);
    return known != m_kinds.constEnd() ? *known : *m_kinds.insert(kind, int(m_kinds.size()));
}

void OriginalityGather::addText(size_t file, const QString &text, int owner)
{
    const ComparedFile &compared = m_report.files[file];
    // Every campaign has its own template.
    m_comparison.add(text, owner, kindNumber(compared.campaign + u'/' + compared.kind));
    m_textFiles.push_back(file);
    m_digest.field(compared.party().entry).field(compared.digest).field(compared.kind);
    m_digest.field(text);
}

Result<void> OriginalityGather::readOwnTexts(TaskState &state)
{
    const size_t count = m_report.files.size();
    m_pictures.resize(count);
    for (size_t i = 0; i < count; ++i) {
        if (state.isCancelled())
            return Error{
                ErrorCode::Cancelled, Text::tr("The comparison of the texts was cancelled."), {}};
        state.setProgress(qint64(i), qint64(count));
        const Material &material = *m_report.files[i].material;
        m_digest.field(m_report.files[i].entryCode).field(material.sha256);
        if (m_contents.pictures)
            m_pictures[i] = m_contents.pictures(material);
        for (const EmbeddedPicture &picture : m_pictures[i])
            m_digest.field(picture.sha256);
        if (!holdsText(material))
            continue;
        const auto text = m_contents.text(material);
        if (!text) {
            m_report.unread.push_back({i, text.error().message});
            continue;
        }
        if (text->trimmed().isEmpty()) {
            m_report.unread.push_back({i, Text::tr("it has no text, such as a scan")});
            continue;
        }
        ++m_report.compared;
        addText(i, *text, m_owners[i]);
    }
    return {};
}

Result<void> OriginalityGather::readLibrary()
{
    m_comparison.beginLibrary();
    std::map<QString, int> owners;
    const int first = m_owners.empty() ? 0 : m_owners.back() + 1;
    return OriginalityStore(m_workspace.database()).eachText([&](const LibraryText &text) {
        m_report.files.push_back(libraryFile(text));
        const QString entry = m_report.files.back().party().entry;
        const int owner = owners.emplace(entry, first + int(owners.size())).first->second;
        ++m_report.library;
        addText(m_report.files.size() - 1, text.text, owner);
    });
}

std::vector<AlikePair> OriginalityGather::sharedContents(const OriginalityReport &report) const
{
    std::vector<OwnedContent> files;
    std::vector<OwnedContent> pictures;
    std::vector<QByteArray> looks;
    for (const auto &ofFile : m_pictures) {
        for (const EmbeddedPicture &picture : ofFile)
            looks.push_back(picture.look);
    }
    const AlikePictures alike(std::move(looks));
    for (size_t i = 0; i < report.files.size(); ++i) {
        const bool isOwn = report.files[i].isOwn();
        // Those of the library each apart, behind all others.
        const uint32_t owner = isOwn ? uint32_t(m_owners[i]) : uint32_t(0x40000000 + i);
        files.push_back({report.files[i].digest, owner, uint32_t(i)});
        if (!isOwn)
            continue;
        for (const EmbeddedPicture &picture : m_pictures[i])
            pictures.push_back({alike.nameOf(picture), owner, uint32_t(i)});
    }
    std::map<std::pair<size_t, size_t>, AlikePair> pairs;
    const auto pairOf = [&pairs](const SharedContent &shared) -> AlikePair & {
        AlikePair &pair = pairs[{shared.left, shared.right}];
        pair.left = shared.left;
        pair.right = shared.right;
        return pair;
    };
    for (const SharedContent &shared : linxuan::sharedContents(files, 100)) {
        if (report.files[shared.left].isOwn())
            pairOf(shared).isSameFile = true;
    }
    for (const SharedContent &shared : linxuan::sharedContents(pictures, report.limits.commonShare))
        ++pairOf(shared).pictures;
    std::vector<AlikePair> found;
    for (const auto &[numbers, pair] : pairs) {
        if (pair.isSameFile || pair.pictures >= kLeastPictures)
            found.push_back(pair);
    }
    return found;
}

} // namespace linxuan
