// SPDX-FileCopyrightText: 2026 Linxuan developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/deskthread.h"

namespace linxuan {

DeskAddress DeskAddress::of(std::shared_ptr<ReviewPackage> package)
{
    DeskAddress address{
        package->deskFolder(), package->manifest().round, package->manifest().expert, {}};
    address.package = std::move(package);
    return address;
}

DeskThread::DeskThread(DeskAddress address, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("desk"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

DeskThread::~DeskThread()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_desk.reset();
            m_workspace.reset();
            delete m_worker;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Result<void> DeskThread::open()
{
    if (m_desk)
        return {};
    if (!m_workspace) {
        LX_TRY(m_workspace, Workspace::open(m_address.folder));
        m_workspace->setActor(m_address.expert);
    }
    const auto contents = m_address.package ? m_address.package->contents() : nullptr;
    LX_TRY(ReviewDesk desk,
           ReviewDesk::open(*m_workspace, m_address.round, m_address.expert, contents));
    m_desk = std::make_unique<ReviewDesk>(std::move(desk));
    return {};
}

} // namespace linxuan
