/** A site's icon, as far as it is there without any request; else the first letter of its name. */

interface SiteIconProps {
  readonly icon: string | null;
  readonly name: string;
}

export const SiteIcon = ({ icon, name }: SiteIconProps) =>
  icon === null ? (
    <span class="site-icon" aria-hidden="true">
      {name.charAt(0).toUpperCase()}
    </span>
  ) : (
    <img class="site-icon" src={icon} alt="" width={24} height={24} />
  );
