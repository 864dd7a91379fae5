// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/quotadesk.h"
#include "ui/support/growingdialog.h"

class QComboBox;
class QSpinBox;

namespace linxuan {

// A limit that the table does not have yet: unit, quota table, stage, subject and places.
class LimitDialog : public GrowingDialog
{
    Q_OBJECT

public:
    // `units`: those that may have one, by name; `chosen` is offered first.
    LimitDialog(const Profile &profile, const QList<std::pair<UnitId, QString>> &units,
                const UnitId &chosen, Track track, QWidget *parent);

    QuotaChange change() const;

Q_SIGNALS:
    void limitGiven(const linxuan::QuotaChange &change);

private:
    QComboBox *m_unit = nullptr;
    QComboBox *m_track = nullptr;
    QComboBox *m_stage = nullptr;
    QComboBox *m_subject = nullptr;
    QSpinBox *m_places = nullptr;
    QList<UnitId> m_units;
};

} // namespace linxuan
