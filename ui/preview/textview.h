// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/preview/textfile.h"
#include "ui/preview/materialview.h"

#include <QTextCursor>

class QPlainTextEdit;
class QStackedWidget;

namespace linxuan {

class FindBar;
class PageClock;
class TextLabel;
class TroublePanel;

// Plain text.
class TextView : public MaterialView
{
    Q_OBJECT

public:
    explicit TextView(QWidget *parent);
    ~TextView() override;

    void open(const ViewedFile &file) override;
    void setSeen(const Viewing &) override { }
    void setEvidence(const std::vector<Place> &) override { }
    std::optional<Place> place() const override;
    void goTo(const Place &place) override;
    bool drive(ViewerCommand command) override;
    void rest() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showText(const TextFile &file);
    void showTrouble(const Error &error);
    void search(const QString &query);
    void stepHit(int by);
    void showHit();
    void zoom(int steps);
    void page(int by);

    QStackedWidget *m_stack = nullptr;
    TroublePanel *m_trouble = nullptr;
    QWidget *m_sheet = nullptr;
    FindBar *m_find = nullptr;
    TextLabel *m_remark = nullptr;
    QPlainTextEdit *m_text = nullptr;
    PageClock *m_clock = nullptr;
    std::vector<QTextCursor> m_hits;
    size_t m_hit = 0;
    bool m_isOpen = false;
};

} // namespace linxuan
