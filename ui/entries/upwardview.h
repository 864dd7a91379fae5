// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/exchange/upward.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QStandardItemModel;

namespace linxuan {

class TableView;
class TabStrip;
class TextLabel;

// What another office's file would change, or changed: whose it is, counts, then what stands
// against entries, what is new, and which files are not as they should be.
class UpwardView : public QWidget
{
    Q_OBJECT

public:
    // `done`: it was taken in; otherwise it is a preview.
    explicit UpwardView(bool done, QWidget *parent = nullptr);

    void setReport(const UpwardReport &report);
    // Of a preview: the fingerprint that a person compared; empty while nobody did.
    QString trusted() const;
    QString reason() const;
    // Why the file cannot be taken in yet; empty when it can.
    QString missing() const;

Q_SIGNALS:
    void changed();

private:
    enum Tab { Problems, Entries, Files };

    void showTab(int tab);
    void fillEntries(bool onlyProblems);
    void fillFiles();
    QString senderText() const;
    QString countText() const;
    QString adviceText() const;
    QStringList fileLines() const;

    bool m_done;
    UpwardReport m_report;
    TextLabel *m_sender = nullptr;
    QCheckBox *m_trust = nullptr;
    TextLabel *m_counts = nullptr;
    TextLabel *m_advice = nullptr;
    QWidget *m_reasonRow = nullptr;
    QLineEdit *m_reason = nullptr;
    TabStrip *m_tabs = nullptr;
    TableView *m_table = nullptr;
    QStandardItemModel *m_model = nullptr;
};

} // namespace linxuan
