// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/keying/paperkeying.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace linxuan {

class TextLabel;

// What two people keyed differently, side by side: for each field ← takes the left value, → the
// right one, and anything else may be typed.
class KeyingChoices : public QWidget
{
    Q_OBJECT

public:
    explicit KeyingChoices(PaperSheet sheet, QWidget *parent = nullptr);

    const PaperSheet &sheet() const { return m_sheet; }
    void start();

Q_SIGNALS:
    void settled(const std::vector<linxuan::SettledField> &fields, const QString &reason);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Choice
    {
        QLineEdit *field = nullptr;
        std::optional<QString> value;
    };

    void choose(size_t place, const QString &value);
    QWidget *valueButton(size_t place, const QString &value);
    void addHeads(QGridLayout *grid);
    void addDifference(QGridLayout *grid, const KeyingDifference &difference);
    void addReason(QGridLayout *grid);
    void decide();

    PaperSheet m_sheet;
    std::vector<Choice> m_choices; // as the differences
    QLineEdit *m_reason = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace linxuan
