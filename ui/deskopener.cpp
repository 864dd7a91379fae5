// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskopener.h"

#include "ui/scoring/reviewwindow.h"
#include "ui/support/session.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace linxuan {

DeskOpener::DeskOpener(Prompts &prompts, const Appearance &appearance, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_appearance(appearance)
{ }

void DeskOpener::connectWindow(ReviewWindow *window, const QString &topic)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ReviewWindow::appearanceChosen, this, &DeskOpener::appearanceChosen);
    connect(window, &ReviewWindow::helpRequested, this, [this, window, topic] {
        QWidget *asking = QApplication::activeModalWidget();
        Q_EMIT helpRequested(asking ? asking : window, topic);
    });
}

void DeskOpener::show(ReviewWindow *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

ReviewWindow *DeskOpener::open(Session &session, const QString &target)
{
    QPointer<ReviewWindow> &window = m_windows[target];
    if (!window) {
        const DeskAddress address{session.folder(), target.section(u'/', 0, 0),
                                  target.section(u'/', 1)};
        window = new ReviewWindow(address, m_prompts, m_appearance);
        connectWindow(window, QStringLiteral("desk"));
        connect(window, &ReviewWindow::committed, &session, [&session] {
            session.workspace().announce(Area::Sheets | Area::Experts | Area::Outcome);
        });
    }
    show(window);
    return window;
}

ReviewWindow *DeskOpener::open(std::shared_ptr<ReviewPackage> package)
{
    auto *window = new ReviewWindow(DeskAddress::of(std::move(package)), m_prompts, m_appearance);
    connectWindow(window, QStringLiteral("package"));
    m_packages.push_back(window);
    connect(window, &ReviewWindow::closing, this, [this, window] {
        std::erase(m_packages, window);
        if (!hasPackages())
            Q_EMIT packagesClosed();
    });
    show(window);
    return window;
}

bool DeskOpener::hasPackages() const
{
    return std::any_of(m_packages.begin(), m_packages.end(),
                       [](const auto &window) { return !window.isNull(); });
}

std::vector<std::shared_ptr<ReviewPackage>> DeskOpener::takePackages()
{
    std::vector<std::shared_ptr<ReviewPackage>> packages;
    for (const QPointer<ReviewWindow> &window : std::exchange(m_packages, {})) {
        if (!window)
            continue;
        packages.push_back(window->book().package());
        delete window.data(); // stores what was typed
    }
    return packages;
}

void DeskOpener::closeAll()
{
    for (const QPointer<ReviewWindow> &window : m_windows) {
        if (window)
            window->close();
    }
    m_windows.clear();
}

} // namespace linxuan
