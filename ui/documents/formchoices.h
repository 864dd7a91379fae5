// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/documents.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace linxuan {

class RoundChooser;
class TextLabel;

// Which form, of which round, for whom.
class FormChoices : public QWidget
{
    Q_OBJECT

public:
    explicit FormChoices(const Profile &profile, QWidget *parent = nullptr);

    FormRequest request() const;
    // "获奖名单 市级评审 甲县", for a file's name.
    QString title() const;
    // Who recommends; the choice is kept where it is still there.
    void setUnits(const QStringList &names);
    // What is known of the pages beside it.
    void setFacts(const QString &facts);
    void choose(Form form);
    bool followRound();

Q_SIGNALS:
    void changed();

private:
    void addForms(QVBoxLayout *column);
    void addField(QVBoxLayout *column, const QString &caption, QWidget *field);

    QListWidget *m_forms = nullptr;
    RoundChooser *m_rounds = nullptr;
    QComboBox *m_units = nullptr;
    TextLabel *m_facts = nullptr;
};

} // namespace linxuan
