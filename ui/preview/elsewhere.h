// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/viewedfile.h"

#include <QObject>

#include <functional>

namespace linxuan {

// Lets the system's program open a copy of the material under its title: a file's own name may say
// whose it is. Tells when it could not be done.
void openElsewhere(const ViewedFile &file, QObject *owner,
                   std::function<void(const Error &)> failed);

} // namespace linxuan
