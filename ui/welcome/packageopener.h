// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/reviewpackage.h"
#include "ui/support/prompts.h"
#include "ui/welcome/packagechooser.h"

#include <QEventLoopLocker>
#include <QObject>

#include <functional>

namespace linxuan {

class PassphraseDialog;

// A folder opened before, as the welcome page shows it.
struct RecentPlace
{
    QString folder;
    QString title;
    bool isPackage = false;
};

// The way from a folder, or a disk with several packages, to one opened package: reads in the
// background, asks whose it is and for its passphrase where that is needed.
class PackageOpener : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(std::shared_ptr<ReviewPackage>)>;

    PackageOpener(Prompts &prompts, QWidget *window, Opened opened,
                  const QString &desksFolder = standardDesksFolder());

    // Whether a folder is meant as a package: it is one, whole or not, or holds some.
    static bool suits(const QString &folder);
    void open(const QString &folder);

    // Packages opened before that are still there, newest first.
    static std::vector<RecentPlace> recent();

Q_SIGNALS:
    // What is being done at the moment; empty: nothing any more.
    void busyChanged(const QString &text);
    void gaveUp(); // nothing was opened
    void helpRequested(QWidget *window);

private:
    struct Tried;

    void take(const QString &folder, const std::vector<FoundPackage> &found);
    void choose(const QString &folder, const std::vector<FoundPackage> &found);
    void tryPlain(const FoundPackage &found);
    void askPassphrase(const FoundPackage &found);
    void tryPassphrase(PassphraseDialog *dialog, const FoundPackage &found, const QString &typed);
    void giveUp();
    void finish(const Manifest &manifest, std::shared_ptr<ReviewPackage> package);
    void report(const Error &error);

    Prompts &m_prompts;
    QWidget *m_window;
    const Opened m_opened;
    const QString m_desksFolder;
    bool m_busy = false;
    // Between two windows the program does not end.
    std::optional<QEventLoopLocker> m_running;
};

} // namespace linxuan
