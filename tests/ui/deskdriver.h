// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "tests/ui/samplecampaign.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/scoring/reviewwindow.h"

#include <QLabel>
#include <QTest>

namespace linxuan::samples {

constexpr int kPatience = 20'000; // ms

// The window on the sample campaign, driven by keys alone.
class DeskDriver
{
public:
    explicit DeskDriver(std::unique_ptr<SampleCampaign> sample = std::make_unique<SampleCampaign>())
        : campaign(std::move(sample))
        , window({campaign->folder(), QStringLiteral("final"), campaign->busiestExpert()}, prompts,
                 {})
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return !window.current().isNull(); }, kPatience));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++keys;
        QWidget *target = window.focusWidget() ? window.focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    }
    void type(const QString &text)
    {
        keys += int(text.size());
        QTest::keyClicks(window.focusWidget(), text);
    }
    QString code() { return window.book().entry(window.current())->entry.code; }
    bool isSaved()
    {
        return QTest::qWaitFor([this] { return window.book().isSaved(window.current()); },
                               kPatience);
    }
    QString savedWord() { return window.findChild<QLabel *>(QStringLiteral("savedState"))->text(); }

    std::unique_ptr<SampleCampaign> campaign;
    ScriptedPrompts prompts;
    ReviewWindow window;
    int keys = 0;
};

} // namespace linxuan::samples
