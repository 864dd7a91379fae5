// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/intake.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace linxuan {

class Prompts;
class TextLabel;

// Which table, and what it holds; with the columns such a table may have.
class ChooseStep : public QWidget
{
    Q_OBJECT

public:
    ChooseStep(Prompts &prompts, std::optional<ImportKind> kind, QWidget *parent = nullptr);

    void setFile(const QString &path);
    ImportRequest request() const;
    // Why the request cannot be tried yet; empty when it can.
    QString missing() const;
    void showProblem(const QString &text);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *fileRow();
    QWidget *optionRows();
    void browse();
    void showKind();

    Prompts &m_prompts;
    QLineEdit *m_file = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_track = nullptr;
    QWidget *m_trackRow = nullptr;
    QCheckBox *m_assign = nullptr;
    QCheckBox *m_replace = nullptr;
    QLineEdit *m_reason = nullptr;
    TextLabel *m_columns = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace linxuan
