// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/records.h"
#include "tests/core/workspace/office.h"
#include "tests/support/catch.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/support/roundpane.h"
#include "ui/support/session.h"
#include "ui/support/tableview.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTest>

namespace linxuan::samples {

using namespace Qt::StringLiterals;

inline const auto kFinal = u"final"_s;
inline constexpr int kLongest = 20'000; // ms

// An office at its desk with four entries and four experts; A1 and A2 are scored by three of them,
// A2 with one total far from the others.
class PanelsDesk
{
public:
    PanelsDesk()
    {
        office.addRecommended({u"A1"_s, u"A2"_s, u"A3"_s, u"A4"_s}, u"甲一小"_s);
        for (const QString &code : {u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s})
            office.addExpert(code);
        const std::pair<QString, std::array<int, 3>> scored[] = {{u"A1"_s, {86, 88, 87}},
                                                                 {u"A2"_s, {90, 62, 91}}};
        for (const auto &[entry, totals] : scored) {
            for (size_t i = 0; i < totals.size(); ++i)
                office.score(kFinal, entry, u"E%1"_s.arg(i + 1), totals[i]);
        }
        office.score(kFinal, u"A3"_s, u"E2"_s, 77);
    }

    // Opens what a person works at; call it when the campaign is as it shall be.
    Session &open()
    {
        session = std::make_unique<Session>(must(Workspace::open(office.folder())), prompts);
        session->workspace().setActor(u"办公室"_s);
        QObject::connect(
            session.get(), &Session::leadRequested, session.get(),
            [this](Topic topic, const QString &target) { leads.emplace_back(topic, target); });
        return *session;
    }

    // Shows the pane and has it read whatever is written, as its page does.
    void show(RoundPane &pane)
    {
        QObject::connect(session.get(), &Session::changed, &pane,
                         [&pane] { pane.reloadFor(kFinal); });
        QObject::connect(&pane, &RoundPane::failed, &pane,
                         [this](const Error &error) { prompts.errors.push_back(error); });
        pane.resize(1200, 560);
        pane.show();
        pane.reloadFor(kFinal);
        REQUIRE(QTest::qWaitFor([&] { return pane.table()->model()->rowCount() > 0; }, kLongest));
    }

    ScriptedPrompts prompts;
    Office office;
    std::unique_ptr<Session> session;
    std::vector<std::pair<Topic, QString>> leads;
};

inline QStringList columnOf(const QAbstractItemModel *model, int column)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, column).data().toString();
    return texts;
}

inline QPushButton *buttonOf(QWidget &widget, const QString &name)
{
    auto *found = widget.findChild<QPushButton *>(name);
    REQUIRE(found);
    return found;
}

} // namespace linxuan::samples
