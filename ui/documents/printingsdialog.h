// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/documents.h"
#include "core/model/profile.h"
#include "ui/support/growingdialog.h"

#include <vector>

namespace linxuan {

class TableView;
template<typename Row>
class RowsModel;

// The versions of lists that were printed, the newest first; rows can be copied.
class PrintingsDialog : public GrowingDialog
{
    Q_OBJECT

public:
    PrintingsDialog(const Profile &profile, const std::vector<Printing> &printings,
                    QWidget *parent);

private:
    QWidget *tableOf(const Profile &profile, const std::vector<Printing> &printings);

    TableView *m_table = nullptr;
};

} // namespace linxuan
