// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/workspace/exchange/returns.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/exchange/collectassistant.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

using Below = QMap<QString, int>; // full marks, by entry

// An office with three entries, for which E1, E2 and E3 have packages.
class Desk
{
public:
    Desk()
    {
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        QObject::connect(
            session.get(), &Session::leadRequested, session.get(),
            [this](Topic topic, const QString &target) { leads.emplace_back(topic, target); });
    }

    // A file that claims the place of the expert's next one, or of an earlier one.
    QString rival(const QString &name, const QString &expert, const Below &below,
                  const ReturningOffice::Change &change = {})
    {
        ScoreFile file = office.scores(expert, below);
        if (change)
            change(file);
        return office.put(name, office.write(file));
    }
    // The total that the office holds, or -1 where nothing is submitted.
    int total(const QString &expert, const QString &entry)
    {
        const ScoreSheet sheet = office.sheet(entry, expert);
        if (sheet.state != SheetState::Submitted)
            return -1;
        Points sum;
        for (const auto &points : sheet.points)
            sum += points.value_or(Points());
        return sum.toString().toInt();
    }

    ScriptedPrompts prompts;
    ReturningOffice office;
    std::unique_ptr<Session> session;
    std::vector<std::pair<Topic, QString>> leads;
};

inline void makeFinal(ScoreFile &file)
{
    file.kind = ScoreFileKind::Final;
}

// The assistant as a person uses it.
class Collecting
{
public:
    Collecting(Desk &desk, const QStringList &paths)
        : assistant(new CollectAssistant(*desk.session))
        , m_desk(desk)
    {
        assistant->setAttribute(Qt::WA_DeleteOnClose, false);
        assistant->show();
        assistant->addFiles(paths);
        waitFor(1);
    }

    void waitFor(int step)
    {
        REQUIRE(QTest::qWaitFor([&] { return assistant->step() == step; }, 20'000));
        settle();
    }
    void settle()
    {
        REQUIRE(QTest::qWaitFor([this] { return m_desk.session->tasks().running().empty(); }));
        QTest::qWait(200);
    }
    void waitForForks()
    {
        REQUIRE(QTest::qWaitFor([this] { return find<QWidget>(u"forks"_s)->isVisible(); }, 20'000));
    }
    template<typename T>
    T *find(const QString &name) const
    {
        T *found = assistant->findChild<T *>(name);
        REQUIRE(found);
        return found;
    }
    QPushButton *next() const { return find<QPushButton>(u"stepNext"_s); }
    QString words(const QString &label) const { return find<QLabel>(label)->text(); }
    TableView *table(const QString &name) const { return find<TableView>(name); }
    QStringList column(const QString &name, int column) const
    {
        QStringList cells;
        const QAbstractItemModel *model = table(name)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            cells += model->index(row, column).data().toString();
        return cells;
    }
    void takeIn()
    {
        REQUIRE(next()->isVisible());
        next()->click();
        waitFor(3);
    }

    std::unique_ptr<CollectAssistant> assistant;

private:
    Desk &m_desk;
};

} // namespace linxuan::samples
