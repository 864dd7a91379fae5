// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/evidenceplaces.h"
#include "ui/panels/panelrows.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace linxuan {

class FormFields;
class TextLabel;

// A veto beside its evidence: what was proposed, links to the places it names, and the second
// person's word with name and reason.
class VetoDecision : public QWidget
{
    Q_OBJECT

public:
    explicit VetoDecision(const VetoRow &row, QWidget *parent = nullptr);

    void setPlaces(const std::vector<EvidencePlace> &places);
    void showTrouble(const QString &text); // why the word was not taken

Q_SIGNALS:
    void entryChosen(const QString &code);
    void placeChosen(const linxuan::EvidencePlace &place);
    void decided(bool confirmed, const QString &by, const QString &reason);

private:
    void addWord(QVBoxLayout *column, const VetoRow &row);
    void refresh();

    QVBoxLayout *m_places = nullptr;
    FormFields *m_word = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_refuse = nullptr;
    TextLabel *m_trouble = nullptr;
};

} // namespace linxuan
