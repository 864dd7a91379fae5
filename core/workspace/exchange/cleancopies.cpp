// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workspace/exchange/cleancopies.h"

#include "core/checks/rules.h"
#include "core/cleaning/cleanprocess.h"
#include "core/exchange/medium.h"
#include "core/preview/paper.h"
#include "core/preview/renditions.h"
#include "core/workspace/materials.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linxuan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linxuan::Packing)
};

constexpr size_t kConvertedTogether = 20;
constexpr qsizetype kLongestEnding = 8;

const QString kOutcomeName = u"clean.json"_s;

// What is known of one content's clean copy.
struct KnownCopy
{
    CleanOutcome outcome;
    qint64 size = 0;
    QByteArray sha256;
};

QString folderOf(const Workspace &workspace, const QByteArray &sha256)
{
    const QString name = QString::fromLatin1(sha256.toHex());
    return QDir(workspace.folder()).absoluteFilePath(u"renditions/%1/%2"_s.arg(name.left(2), name));
}

QString copyPath(const QString &folder, const CleanOutcome &outcome)
{
    return folder + u"/clean."_s + outcome.ending;
}

std::optional<KnownCopy> readKnown(const QString &folder)
{
    QFile file(folder + u'/' + kOutcomeName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto outcome = cleanOutcomeFromJson(
        QJsonDocument(object.value(u"outcome").toObject()).toJson(QJsonDocument::Compact));
    if (!outcome || object.value(u"version").toInt() != kCleaningVersion)
        return std::nullopt;
    const KnownCopy known{*outcome, object.value(u"size").toInteger(),
                          QByteArray::fromHex(object.value(u"sha256").toString().toLatin1())};
    const bool isThere = outcome->state != CleanState::Cleaned
        || QFileInfo(copyPath(folder, *outcome)).size() == known.size;
    return isThere ? std::optional(known) : std::nullopt;
}

// Not to be able to keep it costs time only.
void keepKnown(const QString &folder, const KnownCopy &known)
{
    QSaveFile file(folder + u'/' + kOutcomeName);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(QJsonObject{{u"version"_s, kCleaningVersion},
                                         {u"outcome"_s,
                                          QJsonDocument::fromJson(toJson(known.outcome)).object()},
                                         {u"size"_s, known.size},
                                         {u"sha256"_s, QString::fromLatin1(known.sha256.toHex())}})
                   .toJson(QJsonDocument::Compact));
    file.commit();
}

// The ending under which it was handed in, where it can be one.
QString ownEnding(const Material &material)
{
    const QString ending = QFileInfo(material.fileName).suffix().toLower();
    const bool isPlain = std::all_of(ending.begin(), ending.end(), [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
    });
    return isPlain && !ending.isEmpty() && ending.size() <= kLongestEnding ? ending : u"bin"_s;
}

CleanCopy copyOf(const Workspace &workspace, const Material &material, const KnownCopy &known)
{
    if (known.outcome.state == CleanState::Cleaned)
        return {copyPath(folderOf(workspace, material.sha256), known.outcome), known.outcome.ending,
                known.size, known.sha256};
    return {materialPath(workspace, material), ownEnding(material), material.size, material.sha256};
}

QString troubleText(const CleanOutcome &outcome)
{
    if (outcome.detail == u"password")
        return Text::tr("The file is protected by a password.");
    if (outcome.state == CleanState::Unknown)
        return Text::tr("Nobody can say what a file of this kind tells of its author.");
    return Text::tr("The file could not be copied without what it tells of its author.");
}

class Cleaning
{
public:
    Cleaning(Workspace &workspace, const PackPlan &plan, std::vector<PackWarning> &warnings,
             const WatchCleaning &watch)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_warnings(warnings)
        , m_watch(watch)
    { }

    Result<CleanCopyOf> run()
    {
        for (const PlannedEntry *entry : m_plan.byCode()) {
            for (const Material &material : entry->materials)
                LX_CHECK(take(entry->entry, material));
        }
        LX_CHECK(convertOffice());
        return std::move(m_copies);
    }

private:
    struct Waiting
    {
        const Entry *entry;
        Material material;
    };

    Result<void> take(const Entry &entry, const Material &material);
    Result<void> settle(const Entry &entry, const Material &material, const CleanOutcome &outcome);
    Result<CleanOutcome> clean(const Material &material, const QString &path);
    Result<void> convertOffice();
    Result<void> convert(const std::vector<Waiting> &files);
    void leaveOut(const Entry &entry, const Material &material, const QString &why);
    void goWithout(const Entry &entry, const Material &material, const QString &why);
    QString label(const Entry &entry, const Material &material) const
    {
        return materialLabel(m_workspace.profile(), entry, material);
    }

    Result<void> tell(const Entry &entry, const Material &material) const
    {
        if (!m_watch
            || m_watch(Text::tr("Preparing %1, %2").arg(entry.code, label(entry, material))))
            return {};
        return Error{ErrorCode::Cancelled, Text::tr("Stopped before the packing was done."), {}};
    }

    Workspace &m_workspace;
    const PackPlan &m_plan;
    std::vector<PackWarning> &m_warnings;
    const WatchCleaning &m_watch;
    CleanCopyOf m_copies;
    std::vector<Waiting> m_office;
    bool m_isCancelled = false;
};

void Cleaning::leaveOut(const Entry &entry, const Material &material, const QString &why)
{
    m_warnings.push_back({entry.code, label(entry, material),
                          Text::tr("Left out of the package. %1").arg(why),
                          PackWarningKind::LeftOut});
}

// Who may see the teacher's name may see the file.
void Cleaning::goWithout(const Entry &entry, const Material &material, const QString &why)
{
    if (m_plan.book.rule.blind)
        return leaveOut(entry, material, why);
    m_warnings.push_back({entry.code, label(entry, material),
                          Text::tr("Copied as it was handed in. %1").arg(why),
                          PackWarningKind::NotCleaned});
    m_copies.insert(material.id,
                    copyOf(m_workspace, material, {{CleanState::AsItIs, {}, {}}, 0, {}}));
}

Result<void> Cleaning::take(const Entry &entry, const Material &material)
{
    const QString path = materialPath(m_workspace, material);
    const QString folder = folderOf(m_workspace, material.sha256);
    const QFileInfo file(path);
    if (!file.isFile()) {
        leaveOut(entry, material, Text::tr("The file is no longer where it was."));
        return {};
    }
    if (const auto known = readKnown(folder)) {
        m_copies.insert(material.id, copyOf(m_workspace, material, *known));
        return {};
    }
    LX_CHECK(tell(entry, material));
    const auto digest = fileDigest(path);
    if (!digest || *digest != material.sha256) {
        leaveOut(entry, material, Text::tr("The file was altered since it was taken in."));
        return {};
    }
    LX_TRY(const CleanOutcome outcome, clean(material, path));
    if (outcome.state != CleanState::Office)
        return settle(entry, material, outcome);
    m_office.push_back({&entry, material});
    return {};
}

// Makes the copy as a draft, which takes its place with its name and digest at once.
Result<CleanOutcome> Cleaning::clean(const Material &material, const QString &path)
{
    const QString folder = folderOf(m_workspace, material.sha256);
    LX_CHECK(makeFolders(folder));
    const QString draft = folder + u"/clean.part"_s;
    auto outcome =
        cleanFile(path, draft, [this](qint64) { return !m_watch || m_watch(QString()); });
    if (!outcome || outcome->state != CleanState::Cleaned) {
        QFile::remove(draft);
        return outcome;
    }
    const QString target = copyPath(folder, *outcome);
    QFile::remove(target);
    if (!QFile::rename(draft, target))
        return notWritten(target, EIO);
    LX_TRY(const QByteArray digest, fileDigest(target));
    keepKnown(folder, {*outcome, QFileInfo(target).size(), digest});
    return outcome;
}

Result<void> Cleaning::settle(const Entry &entry, const Material &material,
                              const CleanOutcome &outcome)
{
    const QString folder = folderOf(m_workspace, material.sha256);
    if (outcome.state == CleanState::AsItIs)
        keepKnown(folder, {outcome, material.size, material.sha256});
    const bool isFit = outcome.state == CleanState::Cleaned || outcome.state == CleanState::AsItIs;
    const auto known = isFit ? readKnown(folder) : std::nullopt;
    if (known)
        m_copies.insert(material.id, copyOf(m_workspace, material, *known));
    else
        goWithout(entry, material, troubleText(outcome));
    return {};
}

Result<void> Cleaning::convertOffice()
{
    for (size_t first = 0; first < m_office.size(); first += kConvertedTogether) {
        const auto begin = m_office.begin() + static_cast<std::ptrdiff_t>(first);
        const size_t count = std::min(kConvertedTogether, m_office.size() - first);
        LX_CHECK(tell(*begin->entry, begin->material));
        LX_CHECK(convert({begin, begin + static_cast<std::ptrdiff_t>(count)}));
    }
    return {};
}

Result<void> Cleaning::convert(const std::vector<Waiting> &files)
{
    std::vector<ViewedFile> viewed;
    for (const Waiting &one : files) {
        ViewedFile file;
        file.material = one.material.id;
        file.format = ownEnding(one.material);
        file.paths = QStringList{materialPath(m_workspace, one.material)};
        file.sha256 = one.material.sha256;
        file.renditions = QDir(m_workspace.folder()).absoluteFilePath(u"renditions"_s);
        viewed.push_back(std::move(file));
    }
    const auto prepared = preparePapers(viewed, [this] { return m_watch && !m_watch(QString()); });
    for (size_t i = 0; i < files.size(); ++i) {
        const auto &[entry, material] = files[i];
        LX_CHECK(tell(*entry, material));
        const QString pages = Renditions(viewed[i]).pagesFile();
        if (!prepared[i] || !QFileInfo::exists(pages)) {
            goWithout(*entry, material,
                      prepared[i] ? troubleText({CleanState::Unknown, {}, {}})
                                  : prepared[i].error().message);
            continue;
        }
        LX_TRY(const CleanOutcome outcome, clean(material, pages));
        LX_CHECK(settle(*entry, material, outcome));
    }
    return {};
}

} // namespace

Result<CleanCopyOf> cleanCopies(Workspace &workspace, const PackPlan &plan,
                                std::vector<PackWarning> &warnings, const WatchCleaning &watch)
{
    return Cleaning(workspace, plan, warnings, watch).run();
}

CleanCopyOf knownCopies(const Workspace &workspace, const PackPlan &plan)
{
    CleanCopyOf copies;
    for (const auto &[id, entry] : plan.entries) {
        for (const Material &material : entry.materials) {
            if (const auto known = readKnown(folderOf(workspace, material.sha256)))
                copies.insert(material.id, copyOf(workspace, material, *known));
        }
    }
    return copies;
}

} // namespace linxuan
