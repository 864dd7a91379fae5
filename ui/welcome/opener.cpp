// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/opener.h"

#include "core/model/profilereader.h"
#include "core/task/task.h"
#include "core/workspace/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QWidget>

namespace linxuan {

namespace {

constexpr int kRecent = 5;
const auto kRecentKey = QStringLiteral("workspaces/recent");
const auto kDatabase = QStringLiteral("campaign.db");

void remember(const QString &folder)
{
    QSettings settings;
    QStringList folders = settings.value(kRecentKey).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    settings.setValue(kRecentKey, folders.mid(0, kRecent));
}

// The profile of a new campaign: the newest that comes with the program.
Result<QByteArray> defaultProfile()
{
    const QStringList names = shippedProfiles();
    if (names.isEmpty())
        return Error{ErrorCode::NotFound, Opener::tr("No profile came with the program."), {}};
    return shippedProfile(names.last());
}

Result<void> createFromDefault(const QString &folder)
{
    LX_TRY(const auto json, defaultProfile());
    LX_TRY(const auto made, Workspace::create(folder, json));
    return {};
}

} // namespace

Opener::Opener(Prompts &prompts, QWidget *window, Opened opened,
               PackageOpener::Opened openedPackage)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
    , m_opened(std::move(opened))
    , m_packages(new PackageOpener(prompts, window, std::move(openedPackage)))
{
    connect(m_packages, &PackageOpener::busyChanged, this, &Opener::busyChanged);
}

std::vector<RecentPlace> Opener::recent()
{
    std::vector<RecentPlace> places;
    for (const QString &folder : QSettings().value(kRecentKey).toStringList()) {
        if (QDir(folder).exists(kDatabase))
            places.push_back({folder, QDir(folder).dirName(), false});
    }
    for (const RecentPlace &package : PackageOpener::recent())
        places.push_back(package);
    return places;
}

void Opener::open(const QString &folder)
{
    if (PackageOpener::suits(folder))
        return m_packages->open(folder);
    auto workspace = Workspace::open(folder);
    if (!workspace) {
        m_prompts.report(m_window, workspace.error());
        return;
    }
    remember(QDir(folder).absolutePath());
    m_opened(std::move(*workspace));
}

void Opener::askAndOpen()
{
    m_prompts.chooseFolder(m_window, tr("Open a campaign"),
                           [this](const QString &folder) { open(folder); });
}

void Opener::askAndOpenPackage()
{
    m_prompts.chooseFolder(m_window, tr("Choose the package's folder, or the disk it lies on"),
                           [this](const QString &folder) { m_packages->open(folder); });
}

void Opener::askAndCreate()
{
    m_prompts.chooseFolder(m_window, tr("Choose an empty folder for the new campaign"),
                           [this](const QString &folder) { create(folder); });
}

void Opener::create(const QString &folder)
{
    Q_EMIT busyChanged(tr("Making the campaign…"));
    runTask(
        this, [folder](TaskState &) { return createFromDefault(folder); },
        [this, folder](const Result<void> &made) { finish(folder, made); });
}

void Opener::openSample()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/sample");
    if (QDir(folder).exists(kDatabase))
        open(folder);
    else
        makeSample(folder);
}

void Opener::makeSample(const QString &folder)
{
    Q_EMIT busyChanged(tr("Making the sample campaign…"));
    const auto say = [guard = QPointer<Opener>(this)](const QString &step) {
        QMetaObject::invokeMethod(qApp, [guard, step] {
            if (guard)
                Q_EMIT guard->busyChanged(step);
        });
    };
    const auto work = [folder, say](TaskState &) { return createSampleCampaign(folder, say); };
    runTask(this, work, [this, folder](const Result<void> &made) { finish(folder, made); });
}

void Opener::finish(const QString &folder, const Result<void> &made)
{
    Q_EMIT busyChanged({});
    if (made)
        open(folder);
    else
        m_prompts.report(m_window, made.error());
}

} // namespace linxuan
