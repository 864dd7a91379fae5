// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/packageopener.h"

#include "core/exchange/lockedsecret.h"
#include "core/exchange/packagecheck.h"
#include "core/task/task.h"
#include "ui/welcome/packagewords.h"
#include "ui/welcome/passphrasedialog.h"

#include <QDir>
#include <QSettings>
#include <QWidget>

namespace linxuan {

namespace {

constexpr int kRecent = 5;
const auto kRecentKey = QStringLiteral("packages/recent");
const auto kFolder = QStringLiteral("folder");
const auto kTitle = QStringLiteral("title");

std::vector<RecentPlace> remembered()
{
    std::vector<RecentPlace> places;
    QSettings settings;
    const int count = settings.beginReadArray(kRecentKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        places.push_back(
            {settings.value(kFolder).toString(), settings.value(kTitle).toString(), true});
    }
    settings.endArray();
    return places;
}

void remember(const RecentPlace &place)
{
    std::vector<RecentPlace> places = remembered();
    std::erase_if(places, [&place](const auto &one) { return one.folder == place.folder; });
    places.insert(places.begin(), place);
    QSettings settings;
    settings.remove(kRecentKey);
    settings.beginWriteArray(kRecentKey);
    for (int i = 0; i < qMin(kRecent, int(places.size())); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(kFolder, places[size_t(i)].folder);
        settings.setValue(kTitle, places[size_t(i)].title);
    }
    settings.endArray();
}

FoundPackage inspected(const QString &folder)
{
    auto manifest = ReviewPackage::inspect(folder);
    if (!manifest)
        return {folder, {}, manifest.error().message};
    return {folder, *std::move(manifest), {}};
}

} // namespace

// What came of an attempt to open a package.
struct PackageOpener::Tried
{
    std::shared_ptr<ReviewPackage> package;
    Error error;
    bool isWrongPassphrase = false;

    static Tried with(const FoundPackage &found, const Secret &passphrase, const QString &desks)
    {
        auto package = ReviewPackage::open(found.folder, passphrase, desks);
        if (package)
            return {*std::move(package), {}, false};
        Tried tried{nullptr, std::move(package).error(), false};
        const auto &locked = found.manifest->lockedContentKey;
        if (tried.error.code != ErrorCode::Refused || !locked)
            return tried;
        const auto unlocked =
            passphrase.isEmpty() ? Result<Secret>(tried.error) : unlockSecret(*locked, passphrase);
        tried.isWrongPassphrase = !unlocked && unlocked.error().code == ErrorCode::Refused;
        return tried;
    }
};

PackageOpener::PackageOpener(Prompts &prompts, QWidget *window, Opened opened,
                             const QString &desksFolder)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
    , m_opened(std::move(opened))
    , m_desksFolder(desksFolder)
{ }

bool PackageOpener::suits(const QString &folder)
{
    return !QDir(folder).exists(QStringLiteral("campaign.db")) && !packageFolders(folder).isEmpty();
}

std::vector<RecentPlace> PackageOpener::recent()
{
    std::vector<RecentPlace> places = remembered();
    std::erase_if(places, [](const auto &one) { return !holdsPackage(one.folder); });
    return places;
}

void PackageOpener::open(const QString &folder)
{
    if (m_busy)
        return;
    m_busy = true;
    m_running.emplace();
    Q_EMIT busyChanged(tr("Looking into the review package…"));
    const auto look = [folder](TaskState &) -> Result<std::vector<FoundPackage>> {
        std::vector<FoundPackage> found;
        for (const QString &one : packageFolders(folder))
            found.push_back(inspected(one));
        if (found.empty())
            found.push_back(inspected(folder));
        return found;
    };
    runTask(this, look, [this, folder](Result<std::vector<FoundPackage>> found) {
        m_busy = false;
        take(folder, *found);
    });
}

void PackageOpener::take(const QString &folder, const std::vector<FoundPackage> &found)
{
    if (found.size() > 1)
        return choose(folder, found);
    if (!found.front().manifest)
        return report({ErrorCode::Unreadable, found.front().trouble, {}});
    tryPlain(found.front());
}

void PackageOpener::choose(const QString &folder, const std::vector<FoundPackage> &found)
{
    Q_EMIT busyChanged({});
    auto *chooser = new PackageChooser(folder, found, m_window);
    connect(chooser, &PackageChooser::chosen, this, [this, found](const QString &chosen) {
        for (const FoundPackage &one : found) {
            if (one.folder == chosen)
                return take(chosen, {one});
        }
    });
    connect(chooser, &QDialog::rejected, this, &PackageOpener::giveUp);
    connect(chooser, &PackageChooser::helpRequested, this,
            [this, chooser] { Q_EMIT helpRequested(chooser); });
    chooser->open();
}

// Also where there is a passphrase: what is wrong besides is to be said before it is asked for.
void PackageOpener::tryPlain(const FoundPackage &found)
{
    m_busy = true;
    Q_EMIT busyChanged(tr("Opening the review package…"));
    const auto work = [found, desks = m_desksFolder](TaskState &) -> Result<Tried> {
        return Tried::with(found, {}, desks);
    };
    runTask(this, work, [this, found](Result<Tried> tried) {
        m_busy = false;
        if (tried->package)
            return finish(*found.manifest, std::move(tried->package));
        if (tried->isWrongPassphrase)
            return askPassphrase(found);
        report(tried->error);
    });
}

void PackageOpener::askPassphrase(const FoundPackage &found)
{
    Q_EMIT busyChanged({});
    auto *dialog = new PassphraseDialog(*found.manifest, found.folder, m_window);
    connect(dialog, &PassphraseDialog::given, this,
            [this, dialog, found](const QString &typed) { tryPassphrase(dialog, found, typed); });
    connect(dialog, &QDialog::rejected, this, &PackageOpener::giveUp);
    connect(dialog, &PassphraseDialog::helpRequested, this,
            [this, dialog] { Q_EMIT helpRequested(dialog); });
    dialog->open();
}

void PackageOpener::tryPassphrase(PassphraseDialog *dialog, const FoundPackage &found,
                                  const QString &typed)
{
    dialog->setBusy(true);
    const auto secret = std::make_shared<Secret>(Secret::passphrase(typed));
    const auto work = [found, secret, desks = m_desksFolder](TaskState &) -> Result<Tried> {
        return Tried::with(found, *secret, desks);
    };
    // In the name of the dialog: one that was left opens nothing.
    runTask(dialog, work, [this, dialog, found](Result<Tried> tried) {
        if (tried->isWrongPassphrase)
            return dialog->showTrouble(
                tr("That is not the passphrase of this package. Mind capitals and the input "
                   "method, and try again."));
        dialog->accept();
        if (tried->package)
            return finish(*found.manifest, std::move(tried->package));
        report(tried->error);
    });
}

void PackageOpener::finish(const Manifest &manifest, std::shared_ptr<ReviewPackage> package)
{
    Q_EMIT busyChanged({});
    remember({package->folder(), packageTitle(manifest), true});
    m_opened(std::move(package));
    m_running.reset();
}

void PackageOpener::giveUp()
{
    Q_EMIT gaveUp();
    m_running.reset();
}

void PackageOpener::report(const Error &error)
{
    Q_EMIT busyChanged({});
    giveUp();
    m_prompts.report(m_window, error);
}

} // namespace linxuan
