// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workspace/honours/certificates.h"
#include "core/workspace/honours/teacherhours.h"
#include "core/workspace/honours/unithonours.h"

#include <QJsonDocument>

namespace linxuan::cli {

// {"round","units":[{"unit","kind","declared","recommended","awards","facts":[…],"index","exact",
// "rank","advised","granted"}]}
QJsonDocument honoursJson(const UnitHonours &honours);
// [{"teacher","school","unit","hours","ground","entry","others","why"}]
QJsonDocument hoursJson(const std::vector<TeacherHours> &teachers);
// {"added":[codes],"updated","unchanged","rejected":[…]}
QJsonDocument provincialJson(const ProvincialReport &report);
// {"waiting","certificates":[…]}
QJsonDocument certificatesJson(const CertificateList &list);
QJsonDocument certificateJson(const CertificateLine &line);
// {"issued":[numbers],"unchanged","unfit":[…]}
QJsonDocument issueJson(const IssueReport &report);

} // namespace linxuan::cli
