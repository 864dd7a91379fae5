// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Types scores and remarks into the expert's window until it is killed, and says on standard output
// what stood in the form ("typed N ENTRY JSON") and what the window called saved ("saved N").
//
//   desk_typist WORKSPACE ROUND EXPERT SEED

#include "ui/scoring/reviewwindow.h"
#include "ui/support/appearance.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace linxuan;

namespace {

class NoPrompts : public Prompts
{
public:
    void confirm(QWidget *, const Question &, Accepted accepted) override { accepted(); }
    void askReason(QWidget *, const ReasonQuestion &, Reasoned) override { }
    void tell(QWidget *, const Message &) override { }
    void report(QWidget *, const Error &) override { }
    void openFile(QWidget *, const QString &, const QString &, Chosen) override { }
    void openFiles(QWidget *, const QString &, const QString &, ChosenMany) override { }
    void saveFile(QWidget *, const QString &, const QString &, const QString &, Chosen) override { }
    void chooseFolder(QWidget *, const QString &, Chosen) override { }
};

class Typist : public QObject
{
public:
    Typist(const DeskAddress &address, quint32 seed)
        : m_window(address, m_prompts, {})
        , m_chance(seed)
    {
        m_window.show();
        m_window.activateWindow();
        connect(&m_window.book(), &DeskBook::saved, this, [this](const EntryId &entry) {
            const auto *word = m_window.findChild<QLabel *>(QStringLiteral("savedState"));
            if (entry == m_window.current() && word->text() == tr("Saved"))
                say(QStringLiteral("saved %1").arg(m_typed));
        });
        connect(&m_window.book(), &DeskBook::loaded, this, [this] { m_timer.start(3); });
        connect(&m_timer, &QTimer::timeout, this, &Typist::typeOne);
    }

private:
    void typeOne()
    {
        QWidget *target = m_window.focusWidget();
        if (!target)
            return;
        const auto choice = m_chance.bounded(100);
        if (target->objectName() == u"remark") {
            if (choice < 85)
                QTest::keyClick(target, char('a' + int(m_chance.bounded(26))));
            else
                m_window.run(ReviewAction::FocusScores);
        } else if (choice < 40) {
            QTest::keyClick(target, m_chance.bounded(2) ? Qt::Key_Up : Qt::Key_Down);
        } else if (choice < 70) {
            QTest::keyClick(target, Qt::Key_Return);
        } else if (choice < 90) {
            QTest::keyClick(target, Qt::Key_9);
        } else if (auto *remark = m_window.findChild<QPlainTextEdit *>(QStringLiteral("remark"))) {
            remark->setFocus();
        }
        tellWhatStands();
    }

    void tellWhatStands()
    {
        const DeskEntry *one = m_window.book().entry(m_window.current());
        QJsonArray points;
        for (const auto &value : one->draft.points)
            points.append(value ? QJsonValue(value->hundredths()) : QJsonValue());
        const QByteArray json =
            QJsonDocument(QJsonObject{{QStringLiteral("points"), points},
                                      {QStringLiteral("remark"), one->draft.remark}})
                .toJson(QJsonDocument::Compact);
        if (json == m_last)
            return;
        m_last = json;
        say(QStringLiteral("typed %1 %2 %3")
                .arg(++m_typed)
                .arg(one->entry.code, QString::fromUtf8(json)));
    }

    static void say(const QString &line)
    {
        std::puts(line.toUtf8().constData());
        std::fflush(stdout);
    }

    NoPrompts m_prompts;
    ReviewWindow m_window;
    QRandomGenerator m_chance;
    QTimer m_timer;
    int m_typed = 0;
    QByteArray m_last;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QApplication::setApplicationName(QStringLiteral("linxuan"));
    QApplication::setOrganizationName(QStringLiteral("linxuan"));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    applyAppearance(application, {});
    const Typist typist({arguments[1], arguments[2], arguments[3]}, arguments[4].toUInt());
    return QApplication::exec();
}
