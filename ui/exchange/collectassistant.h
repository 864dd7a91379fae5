// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/collecting.h"
#include "ui/exchange/stepdialog.h"

#include <memory>

namespace linxuan {

class CollectResult;
class CollectView;
class EmptyState;
class Session;
class TextLabel;

// Score files in: choose them, see what each brings, take all in at once, see what was taken. Until
// they are taken nothing is written.
class CollectAssistant : public StepDialog
{
    Q_OBJECT

public:
    CollectAssistant(Session &session, QWidget *parent = nullptr);

    // Files to look at, beside those that are there.
    void addFiles(const QStringList &paths);
    void goOn() override;
    void leave() override;

protected:
    void updateButtons() override;

private:
    enum Step { Choose, Preview, Working, Done };

    QWidget *chooseStep();
    void browse();
    void read();
    void take(Result<Collection> collection);
    void compare(size_t place);
    void askChoice(size_t place, const QString &letter);
    void choose(size_t place, const QString &reason);
    void apply();
    void takeReport(const Result<CollectReport> &report);
    int takenFiles() const;

    Session &m_session;
    QStringList m_paths;
    bool m_isBusy = false;
    QString m_remark; // to be said when the table is there again
    std::shared_ptr<Collection> m_collection; // what is shown; not written to once it is
    EmptyState *m_empty = nullptr;
    TextLabel *m_problem = nullptr;
    CollectView *m_view = nullptr;
    CollectResult *m_result = nullptr;
};

} // namespace linxuan
