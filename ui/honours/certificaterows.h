// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/honours/certificates.h"
#include "ui/support/rowsmodel.h"

#include <QCoreApplication>

namespace linxuan {

struct CertificateRow
{
    CertificateLine line;
    int awardPlace = 0; // in the profile's order of levels
    QString words; // what a search looks at, folded
};

std::vector<CertificateRow> certificateRows(std::vector<CertificateLine> lines,
                                            const AwardSettings &awards);
std::vector<RowColumn<CertificateRow>> certificateColumns();
Chip stateChip(const CertificateLine &line);

} // namespace linxuan
