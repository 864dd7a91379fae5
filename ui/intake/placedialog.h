// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"
#include "ui/intake/placingrows.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace linxuan {

// Asks whose file it is and which material: a search over the entries, the kinds of the chosen
// one, the lesson hour. Enter places, Down goes to the list.
class PlaceDialog : public QDialog
{
    Q_OBJECT

public:
    // `files` are what it is about; what the first proposes is chosen already.
    PlaceDialog(const Profile &profile, std::shared_ptr<const EntryRows> entries,
                const std::vector<PlacingRow> &files, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const linxuan::Slot &slot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const std::vector<PlacingRow> &files);
    QWidget *slotRow();
    void search(const QString &text);
    void showKinds();
    void choose();
    std::optional<EntryRow> current() const;

    const Profile &m_profile;
    std::shared_ptr<const EntryRows> m_entries;
    Placement m_first;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QComboBox *m_kind = nullptr;
    QSpinBox *m_hour = nullptr;
    QPushButton *m_place = nullptr;
};

} // namespace linxuan
