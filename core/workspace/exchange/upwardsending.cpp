// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/exchange/durablefile.h"
#include "core/storage/cataloguestore.h"
#include "core/storage/entrystore.h"
#include "core/workspace/exchange/campaignkey.h"
#include "core/workspace/exchange/upward.h"
#include "core/workspace/exchange/upwardline.h"
#include "core/workspace/exchange/upwardmaterials.h"
#include "core/workspace/exchange/upwardwriting.h"
#include "core/workspace/intake/unitindex.h"
#include "core/workspace/write.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Upward)
};

bool isRecommended(const Entry &entry, Level level)
{
    return entry.status == EntryStatus::Active && entry.level >= level;
}

// Gathers what one file says.
class Recommending
{
public:
    Recommending(Workspace &workspace, const SendRequest &request)
        : m_workspace(workspace)
        , m_request(request)
    { }

    Result<RecommendationFile> file();
    const std::vector<std::pair<QString, Material>> &materials() const { return m_materials; }

private:
    Result<void> load();
    bool goes(const Entry &entry) const;
    UpwardEntry upward(const Entry &entry);
    void addUnit(const Unit &unit);
    QString senderName() const;

    Workspace &m_workspace;
    const SendRequest &m_request;
    RecommendationFile m_file;
    UnitIndex m_units;
    std::optional<UnitId> m_only;
    QSet<EntryId> m_sent;
    QHash<EntryId, UpwardResult> m_results;
    QHash<EntryId, std::vector<Material>> m_materialsOf;
    std::vector<std::pair<QString, Material>> m_materials; // code, file; of those recommended
};

Result<void> Recommending::load()
{
    LX_TRY(const auto units, CatalogueStore(m_workspace.database()).units());
    m_units = UnitIndex(units);
    if (!m_request.unit.isEmpty()) {
        const Unit *unit = m_units.sender(m_request.unit);
        if (!unit) {
            return Error{
                ErrorCode::NotFound,
                Text::tr("There is no county, zone or direct school %1.").arg(m_request.unit),
                {}};
        }
        m_only = unit->id;
        m_file.unit = unit->name;
        addUnit(*unit);
    }
    LX_TRY(const auto sent, UpwardStore(m_workspace.database()).sent());
    for (const SentEntryRow &row : sent) {
        if (row.level == m_request.level)
            m_sent.insert(row.entry);
    }
    LX_TRY(m_results, closedResults(m_workspace, m_request.level));
    LX_TRY(const auto materials, EntryStore(m_workspace.database()).materials());
    for (const Material &material : materials)
        m_materialsOf[material.entry].push_back(material);
    return {};
}

bool Recommending::goes(const Entry &entry) const
{
    if (m_only && entry.unit != *m_only)
        return false;
    return isRecommended(entry, m_request.level) || m_sent.contains(entry.id);
}

void Recommending::addUnit(const Unit &unit)
{
    const UpwardUnit named{unit.name, unit.kind};
    if (std::find(m_file.units.begin(), m_file.units.end(), named) == m_file.units.end())
        m_file.units.push_back(named);
}

UpwardEntry Recommending::upward(const Entry &entry)
{
    UpwardEntry one;
    one.entry = entry;
    one.entry.school = {};
    one.entry.unit = {};
    one.entry.revision = 0;
    if (const Unit *unit = m_units.find(entry.unit)) {
        one.unit = unit->name;
        addUnit(*unit);
    }
    if (const Unit *school = m_units.find(entry.school)) {
        one.school = school->name;
        one.schoolKind = school->schoolKind;
    }
    const bool isUp = isRecommended(entry, m_request.level);
    if (!isUp && one.entry.statusReason.trimmed().isEmpty())
        one.entry.statusReason = Text::tr("Taken back");
    if (const auto result = m_results.constFind(entry.id); result != m_results.constEnd())
        one.result = *result;
    for (const Material &material : m_materialsOf.value(entry.id)) {
        one.materials.push_back({material.kind, material.lessonHour, material.fileName,
                                 material.size, material.sha256});
        if (isUp)
            m_materials.emplace_back(entry.code, material);
    }
    return one;
}

// Offices that work with one profile have campaigns of one name: a single unit says more.
QString Recommending::senderName() const
{
    if (m_file.units.size() == 1)
        return m_file.units.front().name;
    return officeName(m_workspace.profile());
}

Result<RecommendationFile> Recommending::file()
{
    m_file.kind = UpwardKind::Recommendation;
    m_file.level = m_request.level;
    LX_CHECK(load());
    LX_TRY(auto entries, EntryStore(m_workspace.database()).entries());
    std::erase_if(entries, [this](const Entry &entry) { return !goes(entry); });
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return compareNatural(a.code, b.code) < 0; });
    if (entries.empty()) {
        return Error{ErrorCode::Refused,
                     Text::tr("Nothing was recommended to “%1” yet, so there is nothing to send.")
                         .arg(displayName(m_request.level)),
                     {}};
    }
    for (const Entry &entry : entries)
        m_file.entries.push_back(upward(entry));
    m_file.sender.name = senderName();
    return std::move(m_file);
}

Result<void> copyMaterials(const Workspace &workspace, const SendRequest &request,
                           const std::vector<std::pair<QString, Material>> &materials,
                           TaskState &state, SentFile &report)
{
    qint64 total = 0;
    for (const auto &[code, material] : materials)
        total += material.size;
    MaterialsWriter writer(workspace, materialsFolderOf(request.path), total, state);
    for (const auto &[code, material] : materials)
        LX_CHECK(writer.copy(code, material, report));
    return {};
}

} // namespace

QString materialsFolderOf(const QString &path)
{
    const QFileInfo file(path);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral("-materials"));
}

QString officeName(const Profile &profile)
{
    return profile.office.trimmed().isEmpty() ? profile.name : profile.office.trimmed();
}

Result<SentFile> signAndStore(Workspace &workspace, Write &write, RecommendationFile file,
                              const QString &path, const UpwardSecrets &secrets)
{
    LX_TRY(const SigningKey key, campaignKey(workspace, secrets.campaignKey));
    LX_TRY(file.sender.campaign, ownCampaign(workspace));
    LX_TRY(file.earlier, earlierFiles(workspace, file));
    file.writtenAt = QDateTime::fromSecsSinceEpoch(workspace.now().toSecsSinceEpoch(), Qt::UTC);
    LX_TRY(const SignedRecommendation written, signRecommendation(std::move(file), key));
    QByteArray bytes = written.bytes;
    if (!secrets.file.isEmpty()) {
        LX_TRY(bytes, lockRecommendation(written.bytes, secrets.file));
    }
    UpwardStore store(write.database());
    LX_CHECK(store.insert(fileRow(workspace, written), write.trail()));
    for (const UpwardEntry &entry : written.file.entries)
        LX_CHECK(store.insert(SentEntryRow{entry.entry.id, written.file.level}));
    LX_CHECK(write.record(QStringLiteral("upward.send"), {},
                          {{QStringLiteral("kind"), toCode(written.file.kind)},
                           {QStringLiteral("level"), toCode(written.file.level)},
                           {QStringLiteral("sequence"), written.file.sequence()},
                           {QStringLiteral("digest"), QString::fromLatin1(written.digest.toHex())},
                           {QStringLiteral("path"), path}}));
    // Written first under another name, which shows that there is room: of a file that nobody got
    // the trail knows nothing, and of one that somebody may have got it knows in any case.
    const QString draft = path + QStringLiteral(".part");
    LX_CHECK(writeDurably(draft, bytes, Readers::OwnerOnly));
    if (const auto done = write.commit(Area::Entries); !done) {
        QFile::remove(draft);
        return done.error();
    }
    LX_CHECK(writeDurably(path, bytes, Readers::OwnerOnly));
    QFile::remove(draft);
    SentFile sent;
    sent.path = path;
    sent.kind = written.file.kind;
    sent.sequence = written.file.sequence();
    sent.fingerprint = fingerprint(key.publicKey());
    return sent;
}

Result<SentFile> writeRecommendation(Workspace &workspace, const SendRequest &request,
                                     const UpwardSecrets &secrets, TaskState &state)
{
    LX_CHECK(campaignKey(workspace, secrets.campaignKey)); // before hours of copying
    SentFile copies;
    if (request.withMaterials) {
        Recommending recommending(workspace, request);
        LX_CHECK(recommending.file());
        LX_CHECK(copyMaterials(workspace, request, recommending.materials(), state, copies));
    }
    LX_TRY(Write write, Write::begin(workspace));
    LX_TRY(RecommendationFile file, Recommending(workspace, request).file());
    SentFile counts;
    for (const UpwardEntry &entry : file.entries) {
        ++(isRecommended(entry.entry, request.level) ? counts.entries : counts.takenBack);
        counts.materials += int(entry.materials.size());
    }
    LX_TRY(SentFile sent, signAndStore(workspace, write, std::move(file), request.path, secrets));
    sent.entries = counts.entries;
    sent.takenBack = counts.takenBack;
    sent.materials = counts.materials;
    sent.copied = copies.copied;
    sent.notCopied = std::move(copies.notCopied);
    return sent;
}

} // namespace linxuan
