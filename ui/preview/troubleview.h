// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/preview/materialview.h"

namespace linxuan {

class TroublePanel;

// A material that cannot be shown here, whatever is in it.
class TroubleView : public MaterialView
{
    Q_OBJECT

public:
    explicit TroubleView(QWidget *parent);

    void open(const ViewedFile &file) override;
    void setSeen(const Viewing &) override { }
    void setEvidence(const std::vector<Place> &) override { }
    std::optional<Place> place() const override { return std::nullopt; }
    void goTo(const Place &) override { }
    bool drive(ViewerCommand) override { return false; }
    void rest() override { }

private:
    TroublePanel *m_panel = nullptr;
};

} // namespace linxuan
