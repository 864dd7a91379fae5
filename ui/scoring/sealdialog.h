// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/sealing.h"
#include "ui/support/growingdialog.h"
#include "ui/support/prompts.h"

class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace linxuan {

class DeskBook;
class ElidedLabel;
class TextLabel;

// The score file before it is written: what is in it, partial or final, where it goes; and after:
// where it lies.
class SealDialog : public GrowingDialog
{
    Q_OBJECT

public:
    SealDialog(DeskBook &book, const ScoresPreview &preview, Prompts &prompts, QWidget *parent);

    const QString &path() const { return m_path; }
    void setPath(const QString &path);

Q_SIGNALS:
    void written(const linxuan::WrittenScores &written);
    void entryChosen(const QString &code);

public Q_SLOTS:
    void reject() override;

private:
    QWidget *choiceStep();
    void addKinds(QVBoxLayout *column);
    void addPlace(QVBoxLayout *column);
    void addButtons(QVBoxLayout *column);
    QWidget *doneStep();
    void suggestPath();
    void choosePath();
    ScoreFileKind kind() const;
    void refresh();
    void write();
    void finish(const Result<WrittenScores> &result);
    void showTrouble(const QString &text);
    void showDone(const WrittenScores &written);

    DeskBook &m_book;
    const ScoresPreview m_preview;
    Prompts &m_prompts;
    QString m_path;
    QWidget *m_choice = nullptr;
    QWidget *m_done = nullptr;
    QRadioButton *m_final = nullptr; // null where there is nothing to choose
    QRadioButton *m_partial = nullptr;
    TextLabel *m_warning = nullptr;
    ElidedLabel *m_folder = nullptr;
    ElidedLabel *m_name = nullptr;
    QPushButton *m_change = nullptr;
    TextLabel *m_trouble = nullptr;
    QProgressBar *m_progress = nullptr;
    TextLabel *m_waiting = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_action = nullptr;
    TextLabel *m_doneTitle = nullptr;
    ElidedLabel *m_donePath = nullptr;
    TextLabel *m_doneWords = nullptr;
    QPushButton *m_close = nullptr;
    bool m_busy = false;
};

} // namespace linxuan
