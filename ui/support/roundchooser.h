// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/profile.h"

#include <QComboBox>

namespace linxuan {

// Which round a page is about. All pages speak of the same one: what is chosen here is what the
// next page starts with.
class RoundChooser : public QComboBox
{
    Q_OBJECT

public:
    explicit RoundChooser(const Profile &profile, QWidget *parent = nullptr);

    QString code() const; // empty only when the profile has no rounds
    QString name() const { return currentText(); }
    // Takes what another page chose meanwhile; true when that is another round.
    bool follow();
    void choose(const QString &code);

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace linxuan
