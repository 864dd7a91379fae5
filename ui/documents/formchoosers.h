// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "core/workspace/documents/formkinds.h"
#include "ui/documents/formsupply.h"

#include <QWidget>

class QCheckBox;

namespace linxuan {

class ChoiceBox;
class CopiesField;
class EntryField;
class FieldFlow;
class RoundChooser;

// What a form may be asked for, also the packet.
FormOptions takenBy(const QString &form);
// May it be parted by unit into documents of their own?
bool isPartedByUnit(const QString &form);

// Of what, for whom and how often a form is printed; only what it takes is shown.
class FormChoosers : public QWidget
{
    Q_OBJECT

public:
    explicit FormChoosers(const Profile &profile, QWidget *parent = nullptr);

    void setSupply(const FormSupply &supply);
    // Shows the choosers of its form, set as it says.
    void setRequest(const FormRequest &request);
    FormRequest request() const;
    // "甲县", "初中 数学": what is chosen, for the name of a file; may be empty.
    QString words() const;
    bool followRound(); // see RoundChooser

Q_SIGNALS:
    void changed();

private:
    void addField(const QString &caption, QWidget *field, FormOptions shownFor);
    void showFields();
    void fillUnits();
    void fillGroups();
    void fillExperts();
    void chooseParts(const FormRequest &request);
    void onPartChosen(ChoiceBox *chosen, ChoiceBox *other);
    void onBlank();
    std::optional<FormSplit> split() const;

    struct Field
    {
        QWidget *box = nullptr;
        FormOptions shownFor; // always where empty
    };

    const Profile &m_profile;
    FormSupply m_supply;
    QString m_form;
    FieldFlow *m_flow = nullptr;
    std::vector<Field> m_fields;
    RoundChooser *m_rounds = nullptr;
    ChoiceBox *m_units = nullptr;
    ChoiceBox *m_groups = nullptr;
    EntryField *m_entry = nullptr;
    ChoiceBox *m_experts = nullptr;
    QCheckBox *m_blank = nullptr;
    ChoiceBox *m_order = nullptr;
    CopiesField *m_copies = nullptr;
};

} // namespace linxuan
