// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QHash>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace linxuan {

class TextLabel;

// One thing to be filled in.
struct PanelField
{
    enum class Kind { Line, Words, Choice, Tick };

    QString key;
    QString label;
    QString value; // of a tick: "1" or empty
    Kind kind = Kind::Line;
    bool isRequired = false;
    std::vector<std::pair<QString, QString>> choices = {}; // code, words
    QString hint = {};
};

// A few fields and a verb. What was typed stays until it was taken: whoever opened it closes it, or
// shows the trouble in it.
class PanelForm : public QDialog
{
    Q_OBJECT

public:
    using Values = QHash<QString, QString>; // by key, trimmed

    PanelForm(const QString &title, const QString &text, std::vector<PanelField> fields,
              const QString &action, QWidget *parent);

    Values values() const;
    void showTrouble(const Error &error);

Q_SIGNALS:
    void filled(const QHash<QString, QString> &values);

private:
    QWidget *makeField(const PanelField &field);
    void addField(QVBoxLayout *column, const PanelField &field);
    void addButtons(QVBoxLayout *column, const QString &action);
    void refresh();

    std::vector<PanelField> m_fields;
    std::vector<std::function<QString()>> m_read; // as the fields
    TextLabel *m_trouble = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace linxuan
