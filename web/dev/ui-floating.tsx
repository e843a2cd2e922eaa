import { Button, buttonClass } from '../ui/button.tsx';
import { Dialog, DialogButton } from '../ui/dialog.tsx';
import { Menu, MenuButton, MenuLink } from '../ui/menu.tsx';
import { Sheet, SheetButton } from '../ui/sheet.tsx';
import { StallHeading } from '../ui/stall-heading.tsx';
import { Tabs } from '../ui/tabs.tsx';

export function Floating({ at }: { at: string }) {
  return (
    <section className="flex flex-col gap-4">
      <StallHeading>Floating things</StallHeading>
      <div className="flex flex-wrap gap-3">
        <DialogButton dialog={`dialog-${at}`} className={buttonClass({ look: 'outline' })}>
          Open dialog
        </DialogButton>
        <SheetButton sheet={`sheet-${at}`} className={buttonClass({ look: 'outline' })}>
          Open sheet
        </SheetButton>
        <Menu id={`menu-${at}`} button="Open menu" buttonClass={buttonClass({ look: 'outline' })} opensRight>
          <MenuLink to="?edit">Edit</MenuLink>
          <MenuButton>Pause the listing</MenuButton>
        </Menu>
      </div>
      <Dialog id={`dialog-${at}`} title="Cancel the visit?">
        <p className="mb-6">
          It is 26 hours away, so it costs nothing. ৳ 600 go back to your bKash within 10 days.
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <DialogButton dialog={`dialog-${at}`} closes className={buttonClass({ look: 'text' })}>
            Keep it
          </DialogButton>
          <Button look="danger">Cancel the visit</Button>
        </div>
      </Dialog>
      <Sheet id={`sheet-${at}`} title="Filters" foot={<Button wide>Show 48</Button>}>
        <p className="text-ink-2">Facets stand here on a phone.</p>
      </Sheet>
      <Tabs
        label="Parts"
        tabs={[
          { to: '?tab=new', label: 'New', count: 3, chosen: true },
          { to: '?tab=packed', label: 'Packed', count: 12, chosen: false },
          { to: '?tab=done', label: 'Done', chosen: false },
        ]}
      />
    </section>
  );
}
