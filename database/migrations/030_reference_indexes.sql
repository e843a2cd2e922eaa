set local role haat_owner;

-- Whatever points at a row is found by an index, so that deleting or joining from that side never reads a whole table.
create index basket_lines_by_resource on haat.basket_lines (resource_id) where resource_id is not null;
create index baskets_by_area on haat.baskets (area_id) where area_id is not null;
create index baskets_by_person on haat.baskets (person_id) where person_id is not null;
create index categories_by_picture on haat.categories (picture_id) where picture_id is not null;
create index checkouts_by_area on haat.checkouts (area_id) where area_id is not null;
create index checkouts_by_basket on haat.checkouts (basket_id);
create index checkouts_by_order on haat.checkouts (order_id) where order_id is not null;
create index holds_by_basket on haat.holds (basket_id);
create index items_of_category on haat.items (category_id);
create index items_by_fitting on haat.items (fitted_by_id) where fitted_by_id is not null;
create index items_by_type on haat.items (product_type_id) where product_type_id is not null;
create index locations_by_area on haat.locations (area_id);
create index order_lines_by_after on haat.order_lines (after_line_id) where after_line_id is not null;
create index order_lines_by_location on haat.order_lines (location_id) where location_id is not null;
create index order_lines_by_seller on haat.order_lines (seller_id);
create index orders_by_area on haat.orders (area_id);
create index resources_by_picture on haat.resources (picture_id) where picture_id is not null;
create index seller_orders_by_area on haat.seller_orders (area_id);
create index sellers_by_picture on haat.sellers (picture_id) where picture_id is not null;
create index stock_movements_by_order on haat.stock_movements (order_id) where order_id is not null;

-- Everybody may know when somebody does not work, nobody but the operator why.
revoke select on haat.calendar_exceptions from anon, authenticated, seller, worker, haat_reader;
grant select (resource_id, day, ranges) on haat.calendar_exceptions to anon, authenticated, seller, worker, haat_reader;
