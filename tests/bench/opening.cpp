// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens every page of the office window and every tab of it, each for the first time and again.
// linxuan_opening WORKSPACE [--unprepared] prints {"pages": [{"page", "tab", "first", "again",
// "filter"}], "memory"}: milliseconds until nothing was painted any more, of the slowest key typed
// into the search where there is one, megabytes held at the end.

#include "core/task/memory.h"
#include "core/task/task.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"
#include "ui/support/appearance.h"
#include "ui/support/filterbar.h"
#include "ui/support/page.h"
#include "ui/support/prompts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleHints>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace linxuan;

namespace {

constexpr int kQuiet = 400; // ms without painting and without work in the background
constexpr int kLongestWait = 120'000; // ms

// Notes when anything of the window was last painted.
class PaintClock : public QObject
{
public:
    PaintClock() { qApp->installEventFilter(this); }

    // Milliseconds from `act` to the last painting that follows it.
    double measure(const std::function<void()> &act)
    {
        m_clock.start();
        m_last = m_lastWork = m_lastRows = 0;
        act();
        const bool isQuiet = QTest::qWaitFor([this] { return atRest(); }, kLongestWait);
        if (!isQuiet)
            qFatal("the window does not come to rest");
        return m_last;
    }
    // The same to the last painting of rows, without what fades in beside them.
    double rows() const { return m_lastRows; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        m_last = double(m_clock.nsecsElapsed()) / 1e6;
        if (qobject_cast<QAbstractItemView *>(watched->parent()))
            m_lastRows = m_last;
        return false;
    }

private:
    bool atRest()
    {
        const double now = double(m_clock.nsecsElapsed()) / 1e6;
        if (taskPool().activeThreadCount() > 0)
            m_lastWork = now;
        return now - qMax(m_last, m_lastWork) > kQuiet;
    }

    QElapsedTimer m_clock;
    double m_last = 0;
    double m_lastWork = 0;
    double m_lastRows = 0;
};

double heldMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class Opening
{
public:
    explicit Opening(MainWindow &window)
        : m_window(window)
    { }

    void goThrough(const QString &key)
    {
        for (const PageEntry &entry : officePages()) {
            note(entry.code, {}, key, [this, &entry] { m_window.showPage(entry.code); });
            for (const auto &[tab, title] : tabsInFront())
                note(entry.code, title, key,
                     [tab = tab, bar = m_bar] { bar->setCurrentIndex(tab); });
            if (m_bar) // as it was found, so that the next pass goes the same way
                m_clock.measure([this] { m_bar->setCurrentIndex(0); });
        }
    }
    QJsonArray result() const { return m_lines; }

private:
    // Of the page in view, without the one that is in front.
    QList<std::pair<int, QString>> tabsInFront()
    {
        QList<std::pair<int, QString>> tabs;
        m_bar = nullptr;
        for (QTabBar *bar : m_window.findChildren<QTabBar *>(QStringLiteral("tabs"))) {
            if (bar->isVisible())
                m_bar = bar;
        }
        for (int tab = 0; m_bar && tab < m_bar->count(); ++tab) {
            if (tab != m_bar->currentIndex())
                tabs.append({tab, m_bar->tabText(tab)});
        }
        return tabs;
    }
    // Also what is held by then, so that one sees who takes it.
    void note(const QString &page, const QString &tab, const QString &key,
              const std::function<void()> &act)
    {
        const double taken = m_clock.measure(act);
        if (key == u"first") {
            m_lines.append(
                QJsonObject{{QStringLiteral("page"), page},
                            {QStringLiteral("tab"), tab.section(QStringLiteral(" · "), 0, 0)},
                            {key, taken},
                            {QStringLiteral("held"), heldMegabytes()}});
            return;
        }
        QJsonObject line = m_lines[m_next].toObject();
        line.insert(key, taken);
        if (const auto worst = typed())
            line.insert(QStringLiteral("filter"), *worst);
        m_lines[m_next++] = line;
    }

    // The slowest key of a few in the search of the view in front, until it was painted.
    std::optional<double> typed()
    {
        std::optional<double> worst;
        for (FilterBar *filters : m_window.findChildren<FilterBar *>()) {
            if (!filters->isVisible())
                continue;
            for (const char16_t *text : {u"1", u"12", u"12 小", u"12", u"1", u""}) {
                m_clock.measure([&] { filters->setText(QString::fromUtf16(text)); });
                worst = qMax(worst.value_or(0), m_clock.rows());
            }
        }
        return worst;
    }

    MainWindow &m_window;
    PaintClock m_clock;
    QTabBar *m_bar = nullptr;
    QJsonArray m_lines;
    qsizetype m_next = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryTogether();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("linxuan"));
    QApplication::setOrganizationName(QStringLiteral("linxuan"));
    QApplication::setCursorFlashTime(0);
    applyAppearance(application, {});
    DialogPrompts prompts;
    MainWindow window(prompts, {});
    window.resize(1366, 768);
    window.show();
    window.openFolder(QApplication::arguments().value(1));
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    // Pages are made ready in the background; without that each is read when it is opened.
    const bool isPrepared = !QApplication::arguments().contains(QStringLiteral("--unprepared"));
    auto *preparing = window.findChild<QTimer *>(QStringLiteral("preparing"));
    if (!isPrepared)
        preparing->stop();
    else if (!QTest::qWaitFor(
                 [&] { return !preparing->isActive() && taskPool().activeThreadCount() == 0; },
                 kLongestWait))
        return 1;
    Opening opening(window);
    opening.goThrough(QStringLiteral("first"));
    opening.goThrough(QStringLiteral("again"));
    const QJsonObject result{{QStringLiteral("pages"), opening.result()},
                             {QStringLiteral("memory"), heldMegabytes()}};
    std::puts(QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
