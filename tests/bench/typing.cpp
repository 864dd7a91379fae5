// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Types into the search of the entries' page in the real window and scrolls its table.
// linxuan_typing WORKSPACE TEXT… prints {"keys": […], "frames": […], "shown": […]}: milliseconds
// from each key, and from each turn of the wheel, until the table is painted; rows after each key.

#include "ui/mainwindow.h"
#include "ui/support/appearance.h"
#include "ui/support/prompts.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace linxuan;

namespace {

constexpr int kLongestWait = 60'000; // ms
constexpr int kFrames = 300;

// Notes that a widget was asked to paint itself; by the time the loop is left it has.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }

    // Milliseconds that `act` and the painting after it took.
    double measure(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        m_painted = false;
        timer.start();
        act();
        if (!QTest::qWaitFor([this] { return m_painted; }, kLongestWait))
            qFatal("the table was not painted");
        return double(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_painted = false;
};

class Typing
{
public:
    explicit Typing(const QWidget &page)
        : m_search(page.findChild<QLineEdit *>(QStringLiteral("search")))
        , m_table(page.findChild<QTableView *>(QStringLiteral("entries")))
        , m_watch(m_table->viewport())
    { }

    bool waitForRows() const
    {
        return QTest::qWaitFor([this] { return rows() > 0; }, kLongestWait);
    }
    void type(const QString &text)
    {
        m_search->setFocus();
        for (const QChar letter : text)
            note([this, letter] { press(letter); });
        for (qsizetype i = 0; i < text.size(); ++i)
            note([this] { QTest::keyClick(m_search, Qt::Key_Backspace); });
    }
    void scroll()
    {
        QScrollBar *bar = m_table->verticalScrollBar();
        const int step = qMax(1, bar->maximum() / kFrames);
        for (int value = step; value <= bar->maximum(); value += step)
            m_frames.append(m_watch.measure([bar, value] { bar->setValue(value); }));
    }
    QJsonObject result() const
    {
        return {{QStringLiteral("keys"), m_keys},
                {QStringLiteral("shown"), m_shown},
                {QStringLiteral("frames"), m_frames}};
    }

private:
    // As an input method hands it on: QTest's own keys end at ASCII.
    void press(QChar letter)
    {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(m_search, &event);
    }
    int rows() const { return m_table->model()->rowCount(); }
    void note(const std::function<void()> &key)
    {
        m_keys.append(m_watch.measure(key));
        m_shown.append(rows());
    }

    QLineEdit *m_search;
    QTableView *m_table;
    PaintWatch m_watch;
    QJsonArray m_keys;
    QJsonArray m_shown;
    QJsonArray m_frames;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("linxuan"));
    QApplication::setOrganizationName(QStringLiteral("linxuan"));
    const QStringList arguments = QApplication::arguments();
    applyAppearance(application, {});
    DialogPrompts prompts;
    MainWindow window(prompts, {});
    window.show();
    window.openFolder(arguments.value(1));
    if (!window.showPage(QStringLiteral("entries")) || !QTest::qWaitForWindowExposed(&window))
        return 1;
    Typing typing(*window.findChild<QWidget *>(QStringLiteral("entriesPage")));
    if (!typing.waitForRows())
        return 1;
    for (const QString &text : arguments.mid(2))
        typing.type(text);
    typing.scroll();
    std::puts(QJsonDocument(typing.result()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
